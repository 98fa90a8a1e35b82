//! Which methods an address answers to: 405 with Allow is decided before any lookup.

use std::sync::Arc;

use utoipa::openapi::OpenApi;

/// The addresses of the document with their methods.
#[derive(Clone, Debug)]
pub struct Methods(Arc<Vec<(Vec<String>, Vec<&'static str>)>>);

impl Methods {
    /// Reads the addresses from the document.
    pub fn of(document: &OpenApi) -> Self {
        let paths = document.paths.paths.iter().map(|(path, item)| {
            let methods = [
                ("GET", item.get.is_some()),
                ("POST", item.post.is_some()),
                ("PUT", item.put.is_some()),
                ("PATCH", item.patch.is_some()),
                ("DELETE", item.delete.is_some()),
            ];
            let methods = methods
                .into_iter()
                .filter_map(|(name, is)| is.then_some(name))
                .collect();
            (segments(path), methods)
        });
        Self(Arc::new(paths.collect()))
    }

    /// The methods of an address, or nothing if there is no such address.
    pub fn allowed(&self, path: &str) -> Option<String> {
        let path = segments(path);
        let mut allowed: Vec<&str> = Vec::new();
        for (template, methods) in self.0.iter() {
            if matches(template, &path) {
                allowed.extend(methods);
            }
        }
        allowed.sort_unstable();
        allowed.dedup();
        (!allowed.is_empty()).then(|| allowed.join(", "))
    }
}

fn segments(path: &str) -> Vec<String> {
    path.split('/').map(str::to_owned).collect()
}

fn matches(template: &[String], path: &[String]) -> bool {
    template.len() == path.len()
        && template
            .iter()
            .zip(path)
            .all(|(part, value)| (part.starts_with('{') && !value.is_empty()) || part == value)
}
