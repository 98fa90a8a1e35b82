//! Makes the JavaScript that loads the WebAssembly and connects it to the browser.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use wasm_bindgen_cli_support::Bindgen;

use super::compile::PROGRAMS;
use crate::context::Context;

/// Writes a directory for each program, with `NAME.js` and `NAME_bg.wasm` in it, and returns where they are.
pub fn bind(context: &Context, compiled: &Path, debug: bool) -> anyhow::Result<PathBuf> {
    let directory = context.target().join("web").join("linked");
    if directory.exists() {
        fs::remove_dir_all(&directory)?;
    }
    fs::create_dir_all(&directory)?;
    for program in PROGRAMS {
        let wasm = compiled.join(format!("{program}.wasm"));
        Bindgen::new()
            .input_path(&wasm)
            .web(true)?
            .out_name(program)
            .omit_default_module_path(false)
            .typescript(false)
            .debug(debug)
            .keep_debug(debug)
            .remove_name_section(!debug)
            .remove_producers_section(true)
            .generate(directory.join(program))
            .with_context(|| format!("cannot link {}", wasm.display()))?;
    }
    Ok(directory)
}
