//! Products are data: few files of what serves every product name one.
//!
//! A file names a product when the product's name occurs in its code, in any case: in an identifier
//! (`CrmProduct`, `zoho_desk`) or in a literal (`"ZohoCRM"`), in tests as well. Comments and docs do not
//! count. Generated files do not count, and neither do files in a folder with the name of a product: what one
//! product alone does lives there.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::Findings;
use crate::catalog::folder;

/// The folders of what serves every product.
const SHARED: &[&str] = &[
    "crates/zoho-http/src",
    "crates/zoho-auth/src",
    "crates/zoho-sim/src",
    "crates/zoho-cli/src",
    "crates/zoho-catalog/src",
    "xtask/src",
    "tools/importer/src",
];

/// The number of files that may name a product.
const MOST: usize = 15;

/// How generated files begin.
const GENERATED: &str = "// Written by `cargo xtask codegen`";

/// What follows the name of a product in words that mean something else.
const OTHER_ENDS: &[&str] = &["top"];

/// Counts the files, and tells all of them where they are too many.
pub(super) fn run() -> Result<Findings> {
    let products = folder::products()?;
    let mut naming = Vec::new();
    for folder in SHARED {
        for file in files(Path::new(folder), &products)? {
            let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
            if !text.starts_with(GENERATED) && names_one(&code(&text), &products) {
                naming.push(file);
            }
        }
    }
    println!("files_that_name_a_product: {} of {MOST}", naming.len());
    for file in &naming {
        println!("    {}", file.display());
    }
    Ok(match naming.len() {
        count if count > MOST => vec![format!(
            "{count} files of what serves every product name one, and {MOST} may"
        )],
        _ => Findings::new(),
    })
}

/// The Rust files of a folder, but for those in a folder of a product, in order.
fn files(folder: &Path, products: &[String]) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let paths = entries.map(|entry| Ok(entry?.path()));
    let mut paths = paths.collect::<Result<Vec<_>>>()?;
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if !products.iter().any(|product| *product == name) {
                found.extend(files(&path, products)?);
            }
        } else if name.ends_with(".rs") {
            found.push(path);
        }
    }
    Ok(found)
}

/// Whether the name of one of the products occurs in the code.
fn names_one(code: &str, products: &[String]) -> bool {
    let code = code.to_lowercase();
    products.iter().any(|product| {
        let mut after = code.split(product.as_str()).skip(1);
        after.any(|after| !OTHER_ENDS.iter().any(|end| after.starts_with(end)))
    })
}

/// The text without its comments. Literals stay, whatever is in them.
fn code(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            let end = rest.find('\n').unwrap_or(rest.len());
            rest = &rest[end..];
            continue;
        } else if rest.starts_with("/*") {
            rest = &rest[block(rest)..];
            continue;
        } else if let Some(length) = raw(rest).filter(|_| !follows_word(&code)) {
            length
        } else if first == '"' {
            quoted(rest, '"')
        } else if first == '\'' {
            character(rest)
        } else {
            first.len_utf8()
        };
        code.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    code
}

/// Whether the last letter belongs to a word, so that an `r` after it begins no raw string.
fn follows_word(code: &str) -> bool {
    let last = code.chars().next_back();
    last.is_some_and(|c| c.is_alphanumeric() || c == '_')
}

/// The length of a block comment, with those within it.
fn block(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let step = if rest.starts_with("/*") {
            depth += 1;
            2
        } else if rest.starts_with("*/") {
            depth -= 1;
            2
        } else {
            rest.chars().next().map_or(1, char::len_utf8)
        };
        at += step;
        if depth == 0 {
            break;
        }
    }
    at
}

/// The length of the raw string that the text begins with, of bytes too.
fn raw(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('b').unwrap_or(text).strip_prefix('r')?;
    let hashes = inner.len() - inner.trim_start_matches('#').len();
    let content = inner[hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let length = content
        .find(&end)
        .map_or(content.len(), |at| at + end.len());
    Some(text.len() - content.len() + length)
}

/// The length of a literal up to its closing mark.
fn quoted(text: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == mark => return at + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

/// The length of a character, or of the mark alone where a lifetime begins.
fn character(text: &str) -> usize {
    let mut inner = text.chars().skip(1);
    match (inner.next(), inner.next()) {
        (Some('\\'), _) | (Some(_), Some('\'')) => quoted(text, '\''),
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> bool {
        names_one(&code(text), &["shop".to_owned(), "lap".to_owned()])
    }

    #[test]
    fn a_product_is_named_by_identifiers_and_literals() {
        for text in [
            "let shop = 1;",
            "use zoho_shop::X;",
            "struct ShopProduct;",
            "let x = \"ZohoSHOP.x.READ\";",
            "let x = r#\"a \"shop\" // b\"#;",
            "let x = '\"'; let y = shop;",
            "let x = \"// no comment: shop\";",
            "fn f<'a>(x: &'a str) { shop() }",
            "/* a /* b */ c */ shop",
        ] {
            assert!(names(text), "{text}");
        }
    }

    #[test]
    fn comments_and_other_words_name_none() {
        for text in [
            "// shop",
            "/// The shop.\nlet x = 1;",
            "//! shop",
            "/* shop /* shop */ shop */ let x;",
            "let x = '\\''; // shop",
            "let x = \"\\\"\"; // shop",
            "let laptop = 1;",
            "fn f<'a>(x: &'a str) {} // shop",
            "",
        ] {
            assert!(!names(text), "{text}");
        }
    }

    #[test]
    fn what_one_product_alone_does_lives_in_a_folder_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        for path in ["a.rs", "shop/b.rs", "c/d.rs", "c/shop/e.rs", "f.txt"] {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        let found = files(folder.path(), &["shop".to_owned()]).unwrap();
        let found: Vec<_> = found
            .iter()
            .map(|path| path.strip_prefix(folder.path()).unwrap().to_owned())
            .collect();
        assert_eq!(found, [Path::new("a.rs"), Path::new("c/d.rs")]);
    }
}
