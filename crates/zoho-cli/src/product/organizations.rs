//! The lookup of the organisation that calls are for.

use std::fmt;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use zoho::OrganizationId;
use zoho::http::Operation;
use zoho::http::error::OrganizationChoice;
use zoho::{Error, User};

use super::account::Account;

type List = Arc<
    dyn Fn(Account) -> BoxFuture<'static, Result<Vec<OrganizationChoice>, Error>> + Send + Sync,
>;
type OfUser = Arc<dyn Fn(User) -> BoxFuture<'static, Result<OrganizationId, Error>> + Send + Sync>;

/// The lookup of the organisation that calls are for: the one that a connection remembers, else the only one in a list,
/// which is then remembered.
#[derive(Clone)]
pub struct Organizations {
    operation: &'static Operation,
    list: List,
    of_user: Option<OfUser>,
}

impl Organizations {
    /// Creates a lookup that reads the organisations of the user from `list`. `zoho login` asks for the scopes of
    /// `operation`.
    pub fn new<F>(
        operation: &'static Operation,
        list: impl Fn(Account) -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = Result<Vec<OrganizationChoice>, Error>> + Send + 'static,
    {
        Self {
            operation,
            list: Arc::new(move |account| Box::pin(list(account))),
            of_user: None,
        }
    }

    /// Sets the function that finds the organisation of a stored connection, in place of the list.
    #[must_use]
    pub fn of_user<F>(mut self, find: impl Fn(User) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<OrganizationId, Error>> + Send + 'static,
    {
        self.of_user = Some(Arc::new(move |user| Box::pin(find(user))));
        self
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) async fn list(&self, account: Account) -> Result<Vec<OrganizationChoice>, Error> {
        (self.list)(account).await
    }

    /// Returns the function that finds the organisation of a stored connection, if one was set.
    pub(crate) fn own_finder(&self) -> Option<&OfUser> {
        self.of_user.as_ref()
    }
}

impl fmt::Debug for Organizations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Organizations")
            .field(&self.operation.name())
            .finish()
    }
}
