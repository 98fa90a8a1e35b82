//! Makes the JavaScript that loads the WebAssembly and connects it to the browser.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use wasm_bindgen_cli_support::Bindgen;

use crate::context::Context;

/// What starts the portal: a page may run no inline script, so this is a file of its own.
const BOOT: &str = "import start from './portal.js';\nstart();\n";

/// Writes `boot.js`, `portal.js` and `portal_bg.wasm` into a directory and returns it.
pub fn bind(context: &Context, wasm: &Path, debug: bool) -> anyhow::Result<PathBuf> {
    let directory = context.target().join("web").join("linked");
    if directory.exists() {
        fs::remove_dir_all(&directory)?;
    }
    fs::create_dir_all(&directory)?;
    Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .out_name("portal")
        .omit_default_module_path(false)
        .typescript(false)
        .debug(debug)
        .keep_debug(debug)
        .remove_name_section(!debug)
        .remove_producers_section(true)
        .generate(&directory)
        .with_context(|| format!("cannot link {}", wasm.display()))?;
    fs::write(directory.join("boot.js"), BOOT)?;
    Ok(directory)
}
