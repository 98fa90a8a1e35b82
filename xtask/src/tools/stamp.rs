//! Remembers what has been installed, so that the second time takes no time.

use std::fs;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::context::{Context, step};

/// Installs a thing unless `made` is there and was installed from the same ingredients.
pub fn once(
    context: &Context,
    name: &str,
    made: &Path,
    ingredients: &[&[u8]],
    install: impl FnOnce() -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut hash = Sha256::new();
    for ingredient in ingredients {
        hash.update(ingredient.len().to_le_bytes());
        hash.update(ingredient);
    }
    let wanted = hex::encode(hash.finalize());
    let stamp = context.tools().join("stamps").join(name);
    let installed = fs::read_to_string(&stamp).unwrap_or_default();
    if made.exists() && installed == wanted {
        return Ok(());
    }
    step(&format!("install {name}"), install)?;
    fs::create_dir_all(context.tools().join("stamps"))?;
    Ok(fs::write(stamp, wanted)?)
}
