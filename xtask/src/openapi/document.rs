//! Reads an OpenAPI document: operations, parameters, responses, and what a reference points to.

use anyhow::{Context as _, bail};
use serde_json::{Map, Value};

/// The methods that an address can have, as the document writes them.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// A whole document.
#[derive(Debug)]
pub struct Document {
    root: Value,
}

/// One operation, with where it is.
#[derive(Debug, Clone, Copy)]
pub struct Operation<'a> {
    /// The address template.
    pub path: &'a str,
    /// The method, in lower case.
    pub method: &'a str,
    /// What stands under the method.
    pub body: &'a Value,
    /// What stands under the address, and holds for all its methods.
    shared: &'a Value,
}

impl Document {
    /// Reads a document from its text.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        let root: Value = serde_json::from_str(text).context("the document is not JSON")?;
        let version = root["openapi"].as_str().unwrap_or("none");
        if !version.starts_with("3.1") {
            bail!("this is no OpenAPI 3.1 document, its version is {version}");
        }
        Ok(Self { root })
    }

    /// The whole document as a value.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// All operations, by address and method.
    pub fn operations(&self) -> Vec<Operation<'_>> {
        let mut operations = Vec::new();
        for (path, shared) in members(&self.root["paths"]) {
            for (method, body) in members(shared) {
                if METHODS.contains(&method.as_str()) {
                    operations.push(Operation {
                        path,
                        method,
                        body,
                        shared,
                    });
                }
            }
        }
        operations
    }

    /// The value itself, or what it refers to.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        let mut value = value;
        // A chain of references is finite unless it is a circle, which no valid document has.
        for _ in 0..16 {
            let Some(pointer) = reference(value).and_then(|text| text.strip_prefix('#')) else {
                return value;
            };
            let Some(next) = self.root.pointer(pointer) else {
                return &Value::Null;
            };
            value = next;
        }
        &Value::Null
    }

    /// The named schemas.
    pub fn schemas(&self) -> impl Iterator<Item = (&String, &Value)> {
        members(&self.root["components"]["schemas"])
    }

    /// Who may call an operation, where the operation does not say it the document does.
    pub fn security<'a>(&'a self, operation: &Operation<'a>) -> Option<&'a Vec<Value>> {
        let own = operation.body.get("security");
        own.or_else(|| self.root.get("security"))
            .and_then(Value::as_array)
    }

    /// Whether an operation can be called by anybody.
    pub fn is_public(&self, operation: &Operation<'_>) -> bool {
        let free = |alternative: &Value| alternative.as_object().is_some_and(Map::is_empty);
        match self.security(operation) {
            Some(alternatives) => alternatives.is_empty() || alternatives.iter().any(free),
            None => true,
        }
    }

    /// The parameters of an operation, those of its address included.
    pub fn parameters<'a>(&'a self, operation: &Operation<'a>) -> Vec<&'a Value> {
        let lists = [
            &operation.shared["parameters"],
            &operation.body["parameters"],
        ];
        lists
            .into_iter()
            .filter_map(Value::as_array)
            .flatten()
            .map(|parameter| self.resolve(parameter))
            .collect()
    }

    /// A parameter by its place and name.
    pub fn parameter<'a>(
        &'a self,
        operation: &Operation<'a>,
        place: &str,
        name: &str,
    ) -> Option<&'a Value> {
        self.parameters(operation).into_iter().find(|parameter| {
            parameter["in"] == place
                && parameter["name"]
                    .as_str()
                    .is_some_and(|own| own.eq_ignore_ascii_case(name))
        })
    }

    /// The body that an operation takes, if it takes one.
    pub fn request<'a>(&'a self, operation: &Operation<'a>) -> Option<&'a Value> {
        operation
            .body
            .get("requestBody")
            .map(|body| self.resolve(body))
    }

    /// The answers of an operation by status.
    pub fn responses<'a>(&'a self, operation: &Operation<'a>) -> Vec<(&'a str, &'a Value)> {
        members(&operation.body["responses"])
            .map(|(status, response)| (status.as_str(), self.resolve(response)))
            .collect()
    }
}

impl<'a> Operation<'a> {
    /// Its name, or its method and address where it has none.
    pub fn name(&self) -> String {
        match self.id() {
            Some(id) => id.to_owned(),
            None => format!("{} {}", self.method.to_uppercase(), self.path),
        }
    }

    /// Its operation id.
    pub fn id(&self) -> Option<&'a str> {
        self.body["operationId"].as_str()
    }

    /// The names in braces in its address.
    pub fn placeholders(&self) -> Vec<&'a str> {
        self.path
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
            .collect()
    }
}

/// The members of an object; of anything else there are none.
pub fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// The items of a list; of anything else there are none.
pub fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// What a value refers to, if it is a reference.
pub fn reference(value: &Value) -> Option<&str> {
    value.get("$ref").and_then(Value::as_str)
}
