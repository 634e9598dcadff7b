//! Decisions on sign-ins without a browser, in place of a person.

use url::Url;

use super::Sim;
use crate::accounts::{self, ConsentError, Decision};
use crate::tokens::{Code, Grant};

impl Sim {
    /// Signs in without a browser: takes the authorisation URL that a program would open, grants access as
    /// the first user of that data centre, and returns the callback URL that the browser would be redirected to.
    ///
    /// The request is validated as on the page.
    ///
    /// # Errors
    /// Returns an error if the accounts server refuses the request: unknown client, redirect URI or scope.
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let sim = zoho_sim::Sim::start().await?;
    /// let authorize = format!(
    ///     "{}oauth/v2/auth?response_type=code&client_id={}&redirect_uri=http://127.0.0.1/cb\
    ///      &scope=ZohoCRM.settings.READ&access_type=offline&state=42",
    ///     sim.endpoints("us").accounts(),
    ///     sim.client_id(),
    /// );
    /// let callback = sim.consent(&authorize).await?;
    /// assert!(callback.as_str().starts_with("http://127.0.0.1/cb?code=1000."));
    /// # Ok(())
    /// # }
    /// ```
    pub async fn consent(&self, authorize_url: &str) -> Result<Url, ConsentError> {
        accounts::decide_at_once(&self.core, authorize_url, |core, site| {
            let world = core.world();
            world.sites[site]
                .users
                .first()
                .map(|user| Decision::Accept {
                    zuid: user.zuid().to_owned(),
                })
                .ok_or_else(|| ConsentError::new("No user", "The data centre has no user."))
        })
    }

    /// Like [`consent`](Self::consent), as a user of any data centre. The callback names the data
    /// centre of the user, and the code is valid only there.
    ///
    /// # Errors
    /// Same as [`consent`](Self::consent). Also returns an error if there is no such user.
    pub async fn consent_as(&self, authorize_url: &str, zuid: &str) -> Result<Url, ConsentError> {
        accounts::decide_at_once(&self.core, authorize_url, |_, _| {
            Ok(Decision::Accept {
                zuid: zuid.to_owned(),
            })
        })
    }

    /// Like [`consent`](Self::consent), but denies access: the callback carries `error=access_denied`.
    ///
    /// # Errors
    /// Same as [`consent`](Self::consent).
    pub async fn reject_consent(&self, authorize_url: &str) -> Result<Url, ConsentError> {
        accounts::decide_at_once(&self.core, authorize_url, |_, _| Ok(Decision::Reject))
    }

    /// Grants access on the device page to the device that shows `user_code`, as a user of any data centre.
    /// If that is not the one that the device began in, its polls are redirected there.
    ///
    /// # Errors
    /// Returns an error if no device waits for that code, or there is no such user.
    pub fn approve_device(&self, user_code: &str, zuid: &str) -> Result<(), ConsentError> {
        accounts::approve(&self.core, user_code, zuid)
    }

    /// Denies access on the device page to the device that shows `user_code`.
    ///
    /// # Errors
    /// Returns an error if no device waits for that code.
    pub fn reject_device(&self, user_code: &str) -> Result<(), ConsentError> {
        accounts::reject(&self.core, user_code)
    }

    /// Creates a code for the first client as a self client, as a developer does in the API console. It is
    /// valid in the data centre of the user, without a redirect URI, and grants a refresh token.
    ///
    /// ```
    /// # async fn example() -> std::io::Result<()> {
    /// let sim = zoho_sim::Sim::start().await?;
    /// let user = sim.users("us").remove(0);
    /// let code = sim.self_client_code(user.zuid(), "ZohoCRM.settings.ALL");
    /// # drop(code);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// Panics if there is no such user, or if `scopes` (separated by commas) holds one that does not exist.
    #[must_use]
    #[track_caller]
    pub fn self_client_code(&self, zuid: &str, scopes: &str) -> String {
        let scopes = match self.core.scopes.parse(scopes) {
            Ok(scopes) => scopes,
            Err(bad) => panic!("there is no scope {bad:?}"),
        };
        let issued_at = self.core.now();
        let mut world = self.core.world();
        let Some((home, _)) = world.find_user(zuid) else {
            drop(world);
            panic!("no data centre has the user {zuid:?}");
        };
        let code = Code {
            grant: Grant {
                client: self.client_id().to_owned(),
                zuid: zuid.to_owned(),
                scopes,
            },
            redirect_uri: None,
            challenge: None,
            offline: true,
            prompted: true,
            issued_at,
        };
        let limits = world.limits.clone();
        world.sites[home].tokens.issue_code(code, &limits)
    }
}
