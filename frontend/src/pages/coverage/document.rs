//! The committed document of the API.

use std::collections::BTreeMap;

use serde_json::Value;

const TEXT: &str = include_str!("../../../../openapi/openapi.json");

/// An operation of the API.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Its identifier.
    pub id: String,
    /// The schema of what it takes, if it takes something.
    pub body: Option<Value>,
}

/// The document.
pub struct Document(Value);

impl Document {
    /// As it is committed.
    pub fn committed() -> Self {
        Self(serde_json::from_str(TEXT).expect("the document is JSON"))
    }

    /// All operations, by method and path.
    pub fn operations(&self) -> BTreeMap<(String, String), Operation> {
        let paths = self.0["paths"].as_object().expect("there are paths");
        let each = |(path, methods): (&String, &Value)| {
            let methods = methods.as_object().expect("a path has methods").clone();
            let path = path.clone();
            methods.into_iter().filter_map(move |(method, operation)| {
                let id = operation.get("operationId")?.as_str()?.to_owned();
                let body = operation
                    .pointer("/requestBody/content/application~1json/schema")
                    .cloned();
                Some(((method, path.clone()), Operation { id, body }))
            })
        };
        paths.iter().flat_map(each).collect()
    }

    /// A schema by its name.
    pub fn schema(&self, name: &str) -> &Value {
        &self.0["components"]["schemas"][name]
    }

    /// What a schema really says, references followed.
    pub fn resolved<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema.get("$ref").and_then(Value::as_str) {
            Some(reference) => {
                let name = reference.rsplit('/').next().unwrap_or_default();
                self.resolved(self.schema(name))
            }
            None => schema,
        }
    }
}
