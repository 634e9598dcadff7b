//! A custom token store in twenty lines, and the suite that checks whether it keeps the rules.
//!
//! `cargo run -p zoho-auth --features conformance --example own_store`
#![allow(clippy::print_stdout, reason = "an example speaks to the terminal")]

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use zoho_auth::{
    Connection, ConnectionId, Expected, ExposeSecret, StoreError, TokenStore, conformance,
};

/// Rows of (id, generation, json); think of a table in your database.
#[derive(Debug, Default)]
struct Rows(Mutex<HashMap<String, (u64, String)>>);

#[async_trait::async_trait]
impl TokenStore for Rows {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        let rows = self.0.lock().map_err(|e| StoreError::new(e.to_string()))?;
        let json = rows.get(id.as_str()).map(|(_, json)| json);
        let read = json.map(|json| Connection::from_json(json)).transpose();
        read.map_err(|e| StoreError::corrupt("the table", e))
    }
    // UPDATE … SET generation = …, json = … WHERE id = … AND generation = …, or INSERT … ON CONFLICT DO NOTHING
    async fn compare_and_set(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
    ) -> Result<(), StoreError> {
        let mut rows = self.0.lock().map_err(|e| StoreError::new(e.to_string()))?;
        expected.check(rows.get(id.as_str()).map(|(generation, _)| *generation))?;
        match new.map(|new| (new.generation(), new.to_json().expose_secret().to_owned())) {
            Some(row) => rows.insert(id.to_string(), row),
            None => rows.remove(id.as_str()),
        };
        Ok(())
    }
}

#[tokio::main]
pub(crate) async fn main() {
    conformance::suite(Arc::new(Rows::default())).await;
    println!("Rows keeps every rule of a token store.");
}
