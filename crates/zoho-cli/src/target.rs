//! The identity that calls are made with: a stored connection, or the owner of an access token.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use zoho::OrganizationId;
use zoho::auth::SecretString;
use zoho::http::token::StaticToken;
use zoho::http::{Http, Token, TokenSource};
use zoho::{Error, User, Zoho};

use crate::failure::Failure;
use crate::product::{Account, Organizations, Product};
use crate::settings::Settings;

/// The lifetime that is assumed of a token given on the command line.
const LIFETIME: Duration = Duration::from_secs(3600);

/// The identity that calls are made with.
pub(crate) enum Target {
    /// A user of the store.
    User(Zoho, User),
    /// The owner of the token.
    Token(Http, Arc<dyn TokenSource>),
}

/// The reason why there is no account to call a product with.
#[derive(Debug)]
pub(crate) enum AccountError {
    /// The call that looks up the organisation failed.
    Call(Error),
    /// The command line names too little, or too much.
    Usage(Failure),
}

impl Target {
    /// Returns the owner of `token` if one was given, else the user that `settings` name.
    ///
    /// # Errors
    /// Returns [`Failure`] if the token is malformed, or the user is not connected.
    pub(crate) async fn of(
        settings: &Settings<'_>,
        token: Option<&SecretString>,
    ) -> Result<Self, Failure> {
        match token {
            Some(token) => Self::of_token(token, settings),
            None => {
                let zoho = settings.zoho()?;
                let user = settings.user(&zoho).await?;
                Ok(Self::User(zoho, user))
            }
        }
    }

    fn of_token(token: &SecretString, settings: &Settings<'_>) -> Result<Self, Failure> {
        let endpoints = settings.endpoints()?;
        let http = Http::new().map_err(|e| Failure::general(&e))?;
        let expires_at = http.clock().now() + LIFETIME;
        let token = Token::new(token.clone(), expires_at, endpoints).map_err(|_| {
            Failure::usage("the access token is empty or has characters that no token has")
        })?;
        Ok(Self::Token(http, Arc::new(StaticToken::new(token))))
    }

    /// Returns the account for calls of `product`, for the organisation `org` or the one that is found.
    ///
    /// # Errors
    /// Returns [`AccountError`] if the product takes no organisation and one is named, or there is none, or one of
    /// several has to be named.
    pub(crate) async fn account(
        &self,
        product: &Product,
        org: Option<&str>,
    ) -> Result<Account, AccountError> {
        let account = self.account_without_organization();
        let Some(organizations) = product.organization_finder() else {
            return Ok(account);
        };
        let id = match (org, self) {
            (Some(org), _) => OrganizationId::from(org),
            (None, Self::User(_, user)) => {
                let found = organization_of_user(product, organizations, user, &account).await;
                found.map_err(AccountError::Call)?
            }
            (None, Self::Token(..)) => {
                self.organization_of_token(product, organizations, &account)
                    .await?
            }
        };
        Ok(account.of_organization(id))
    }

    /// Returns the account for calls that name no organisation.
    pub(crate) fn account_without_organization(&self) -> Account {
        match self {
            Self::User(zoho, user) => {
                Account::new(zoho.http().clone(), Arc::clone(user.tokens()) as _)
            }
            Self::Token(http, tokens) => Account::new(http.clone(), Arc::clone(tokens)),
        }
    }

    /// Returns the only organisation that the owner of the token belongs to.
    async fn organization_of_token(
        &self,
        product: &Product,
        organizations: &Organizations,
        account: &Account,
    ) -> Result<OrganizationId, AccountError> {
        let found = organizations.list(account.clone()).await;
        let found = found.map_err(|e| AccountError::Usage(self.failure(&e)))?;
        match found.as_slice() {
            [only] => Ok(only.id.clone()),
            [] => Err(AccountError::Usage(Failure::usage(format!(
                "the user of the token belongs to no organisation of {}",
                product.title()
            )))),
            several => {
                let ids: Vec<_> = several.iter().map(|org| org.id.to_string()).collect();
                Err(AccountError::Usage(Failure::usage(format!(
                    "the user of the token belongs to several organisations ({}): name one with --org ID",
                    ids.join(", ")
                ))))
            }
        }
    }

    /// Returns the time, by the clock of the SDK.
    pub(crate) fn now(&self) -> SystemTime {
        match self {
            Self::User(zoho, _) => zoho.http().clock().now(),
            Self::Token(http, _) => http.clock().now(),
        }
    }

    /// Returns the failure of a call, which names the next step.
    pub(crate) fn failure(&self, error: &Error) -> Failure {
        match self {
            Self::User(_, user) => Failure::of(error, user.id()),
            Self::Token(..) => Failure::of_token(error),
        }
    }

    /// Returns the failure of a product that cannot be called.
    pub(crate) fn account_failure(&self, error: AccountError) -> Failure {
        match error {
            AccountError::Call(error) => self.failure(&error),
            AccountError::Usage(failure) => failure,
        }
    }
}

/// Returns the organisation of a stored connection, and remembers it there.
async fn organization_of_user(
    product: &Product,
    organizations: &Organizations,
    user: &User,
    account: &Account,
) -> Result<OrganizationId, Error> {
    if let Some(find) = organizations.own_finder() {
        return find(user.clone()).await;
    }
    let connection = user.connection().await?;
    if let Some(known) = connection.organization(product.name()) {
        return Ok(known.clone());
    }
    let mut found = organizations.list(account.clone()).await?;
    if found.len() > 1 {
        return Err(Error::several_organizations(product.title(), found));
    }
    let Some(only) = found.pop() else {
        return Err(Error::new(
            zoho::ErrorKind::NoOrganization,
            format!("the user belongs to no organisation of {}", product.title()),
        ));
    };
    let tokens = user.tokens();
    tokens
        .remember_organization(product.name(), &only.id, &connection)
        .await?;
    Ok(only.id)
}
