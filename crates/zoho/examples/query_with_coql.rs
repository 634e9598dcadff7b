//! Sums the amounts of the open deals of each account, with a COQL query over all of them: `cargo run -p zoho --example
//! query_with_coql -- Negotiation`.
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

#[path = "start_up/mod.rs"]
mod start_up;

use std::collections::BTreeMap;
use std::error::Error;

use zoho::crm::coql_text;
use zoho::{ScopeSet, User, crm, scopes};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let stage = std::env::args().nth(1).ok_or("give a stage of deals")?;
    let user = start_up::user(needed()).await?;
    for (account, amount) in run(&user, &stage).await? {
        println!("{amount:>12.2} {account}");
    }
    Ok(())
}

/// Scopes that the user has to grant.
pub(crate) fn needed() -> ScopeSet {
    scopes![crm::coql::QUERY]
}

/// Returns the amounts by the names of accounts.
pub(crate) async fn run(user: &User, stage: &str) -> Result<BTreeMap<String, f64>, Box<dyn Error>> {
    let crm = user.crm();
    let mut deals = crm
        .coql()
        .select("Deals", ["Amount", "Account_Name.Account_Name"])
        .filter(format!("Stage = {} and Amount > 0", coql_text(stage)))
        .stream();
    let mut amounts = BTreeMap::new();
    while let Some(deal) = deals.next().await {
        let deal = deal?;
        let account: Option<String> = deal.read("Account_Name.Account_Name")?;
        let amount: Option<f64> = deal.read("Amount")?;
        let account = account.unwrap_or_else(|| "no account".to_owned());
        *amounts.entry(account).or_default() += amount.unwrap_or_default();
    }
    Ok(amounts)
}
