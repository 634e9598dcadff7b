//! A setting that `zoho audit` reads.

use std::fmt;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use serde_json::Value;
use zoho::Error;
use zoho::http::Operation;

use super::account::Account;

type Read = Arc<dyn Fn(Account) -> BoxFuture<'static, Result<Value, Error>> + Send + Sync>;

/// A setting of an organisation, as `zoho audit` reads and compares it.
#[derive(Clone)]
pub struct Setting {
    name: &'static str,
    title: &'static str,
    operation: &'static Operation,
    read: Read,
}

impl Setting {
    /// Creates a setting.
    ///
    /// `name` is its name in tables and files: `desk.mail_configurations`. `title` names it in sentences, after the
    /// title of the product: `mail configurations`. `zoho login` asks for the scopes of `operation`. `read` returns the
    /// value.
    pub fn new<F>(
        name: &'static str,
        title: &'static str,
        operation: &'static Operation,
        read: impl Fn(Account) -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = Result<Value, Error>> + Send + 'static,
    {
        Self {
            name,
            title,
            operation,
            read: Arc::new(move |account| Box::pin(read(account))),
        }
    }

    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) fn title(&self) -> &'static str {
        self.title
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) async fn read(&self, account: Account) -> Result<Value, Error> {
        (self.read)(account).await
    }
}

impl fmt::Debug for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Setting").field(&self.name).finish()
    }
}
