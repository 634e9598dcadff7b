//! The knobs in place of a person: who says yes or no, without a browser.

use url::Url;

use super::Sim;
use crate::accounts::{self, ConsentError, Verdict};
use crate::scopes::Scopes;
use crate::tokens::{Code, Grant};

impl Sim {
    /// Signs in without a browser: takes the authorisation URL that a program would open, accepts as the
    /// first user of that data centre, and returns the callback URL that the browser would be sent to.
    ///
    /// Everything is checked as on the page.
    ///
    /// # Errors
    /// When the accounts server refuses the request: unknown client, redirect URI or scope.
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
        accounts::answer_at_once(&self.core, authorize_url, |core, site| {
            let world = core.world();
            world.sites[site]
                .users
                .first()
                .map(|user| Verdict::Accept {
                    zuid: user.zuid().to_owned(),
                })
                .ok_or_else(|| ConsentError::new("No user", "The data centre has no user."))
        })
    }

    /// Like [`consent`](Self::consent), as a user of any of the data centres: the callback then names
    /// the user's, and the code is good only there.
    ///
    /// # Errors
    /// As [`consent`](Self::consent), and when there is no such user.
    pub async fn consent_as(&self, authorize_url: &str, zuid: &str) -> Result<Url, ConsentError> {
        accounts::answer_at_once(&self.core, authorize_url, |_, _| {
            Ok(Verdict::Accept {
                zuid: zuid.to_owned(),
            })
        })
    }

    /// Like [`consent`](Self::consent), but rejects: the callback carries `error=access_denied`.
    ///
    /// # Errors
    /// As [`consent`](Self::consent).
    pub async fn reject_consent(&self, authorize_url: &str) -> Result<Url, ConsentError> {
        accounts::answer_at_once(&self.core, authorize_url, |_, _| Ok(Verdict::Reject))
    }

    /// Says yes on the device page to the device that shows `user_code`, as a user of any of the data
    /// centres: where that is another one than the device began in, its polls are sent there.
    ///
    /// # Errors
    /// When no device waits for that code, or there is no such user.
    pub fn approve_device(&self, user_code: &str, zuid: &str) -> Result<(), ConsentError> {
        accounts::approve(&self.core, user_code, zuid)
    }

    /// Says no on the device page to the device that shows `user_code`.
    ///
    /// # Errors
    /// When no device waits for that code.
    pub fn reject_device(&self, user_code: &str) -> Result<(), ConsentError> {
        accounts::reject(&self.core, user_code)
    }

    /// Makes a code for the first client as a self client, as a developer does in the API console. It is
    /// good in the user's data centre, without a redirect URI, and brings a refresh token.
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
    /// When there is no such user, or `scopes` (separated by commas) holds one that does not exist.
    #[must_use]
    #[track_caller]
    pub fn self_client_code(&self, zuid: &str, scopes: &str) -> String {
        let scopes = match Scopes::parse(scopes) {
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
