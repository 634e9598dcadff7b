//! Exports the published articles of the knowledge base: one JSON object a line in `articles.jsonl`, and the text of
//! each in a separate file: `cargo run -p zoho --example export_the_knowledge_base -- folder`.
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

#[path = "start_up/mod.rs"]
mod start_up;

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use zoho::{ScopeSet, User, desk, scopes};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("give a folder that exists")?;
    let user = start_up::user(needed()).await?;
    let exported = run(&user, Path::new(&folder)).await?;
    println!("{exported} articles");
    Ok(())
}

/// Scopes that the user has to grant.
pub(crate) fn needed() -> ScopeSet {
    scopes![
        zoho::auth::USER_INFO,
        desk::articles::LIST,
        desk::articles::GET
    ]
}

/// Writes the articles to `folder` and returns their number.
pub(crate) async fn run(user: &User, folder: &Path) -> Result<usize, Box<dyn Error>> {
    let desk = user.desk().await?;
    let mut lines = BufWriter::new(File::create(folder.join("articles.jsonl"))?);
    let mut exported = 0;
    let mut articles = desk.articles().list().status(["Published"]).stream();
    while let Some(article) = articles.next().await {
        let Some(id) = article?.id else { continue };
        // The list does not contain the texts.
        let article = desk.articles().get(&id).send().await?;
        // Serialises the article as Zoho sent it, including custom fields.
        serde_json::to_writer(&mut lines, &article)?;
        lines.write_all(b"\n")?;
        let html = article.answer.unwrap_or_default();
        std::fs::write(folder.join(format!("{id}.html")), html)?;
        exported += 1;
    }
    lines.flush()?;
    Ok(exported)
}
