//! Rows of the token stores of the official SDKs.

use std::fmt;
use std::time::{Duration, SystemTime};

use secrecy::SecretString;

/// A row of the token store of one of Zoho's official SDKs: of the CSV file that `FileStore` writes, or of the MySQL
/// table `oauthtoken` of `DBStore`. `Debug` shows no secret.
///
/// The columns are `id`, `user_name` (`user_mail` until version 4), `client_id`, `client_secret`,
/// `refresh_token`, `access_token`, `grant_token`, `expiry_time`, `redirect_url` and `api_domain` (from
/// version 5 on). The SDKs before them wrote `useridentifier`, `accesstoken`, `refreshtoken` and
/// `expirytime` into a table `oauthtokens`. See
/// [Zoho's page](https://www.zoho.com/crm/developer/docs/sdk/server-side/python-sdk.html).
#[derive(Clone, Default)]
pub struct SdkToken {
    pub(super) row: u64,
    id: Option<String>,
    user: Option<String>,
    client_id: Option<String>,
    pub(super) refresh_token: Option<SecretString>,
    pub(super) access_token: Option<SecretString>,
    pub(super) expires_at: Option<SystemTime>,
    pub(super) api_domain: Option<String>,
    /// The reason why the row cannot be read.
    pub(super) problem: Option<&'static str>,
}

impl SdkToken {
    /// Creates a row from the names and values of its columns in the MySQL table; a `NULL` is `None`. Unknown columns
    /// are ignored. `row` is the number of the row in the report.
    ///
    /// ```
    /// use zoho_auth::migration::SdkToken;
    ///
    /// let columns = [
    ///     ("id", Some("1")),
    ///     ("user_name", Some("amelia@example.com")),
    ///     ("client_id", Some("1000.ABC")),
    ///     ("refresh_token", Some("1000.refresh")),
    ///     ("grant_token", None),
    ///     ("api_domain", Some("https://www.zohoapis.eu")),
    /// ];
    /// let token = SdkToken::from_columns(1, columns);
    /// assert_eq!(token.user(), Some("amelia@example.com"));
    /// ```
    pub fn from_columns<'a>(
        row: u64,
        columns: impl IntoIterator<Item = (&'a str, Option<&'a str>)>,
    ) -> Self {
        let mut token = Self {
            row,
            ..Self::default()
        };
        for (name, value) in columns {
            let Some(value) = value.and_then(given) else {
                continue;
            };
            let text = || Some(value.to_owned());
            let secret = || Some(SecretString::from(value));
            match name.trim().to_ascii_lowercase().as_str() {
                "id" => token.id = text(),
                "user_name" | "user_mail" | "useridentifier" => token.user = text(),
                "client_id" => token.client_id = text(),
                "refresh_token" | "refreshtoken" => token.refresh_token = secret(),
                "access_token" | "accesstoken" => token.access_token = secret(),
                "expiry_time" | "expirytime" => token.expires_at = time(value),
                "api_domain" => token.api_domain = text(),
                _ => {}
            }
        }
        token
    }

    /// Parses the CSV file that the `FileStore` of an SDK for Python, Node.js, TypeScript, Java, Scala, C#, PHP or Ruby
    /// has written. A row that cannot be read is part of the result, and is refused by the import.
    ///
    /// # Errors
    /// [`NotSdkTokens`] when the first line does not name the columns.
    ///
    /// ```
    /// use zoho_auth::migration::SdkToken;
    ///
    /// let file = "id,user_name,client_id,client_secret,refresh_token,access_token,grant_token,expiry_time,redirect_url,api_domain\n\
    ///             1,amelia,1000.ABC,secret,1000.refresh,1000.access,,1795000000000,,https://www.zohoapis.eu\n";
    /// let tokens = SdkToken::from_csv(file.as_bytes())?;
    /// assert_eq!(tokens[0].user(), Some("amelia"));
    /// # Ok::<(), zoho_auth::migration::NotSdkTokens>(())
    /// ```
    #[cfg(feature = "csv")]
    pub fn from_csv(file: &[u8]) -> Result<Vec<Self>, NotSdkTokens> {
        // Spreadsheet programs write a byte order mark.
        let file = file.strip_prefix("\u{feff}".as_bytes()).unwrap_or(file);
        let mut lines = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(file)
            .into_byte_records();
        let names = lines.next().and_then(Result::ok).ok_or(NotSdkTokens)?;
        let names: Vec<String> = names
            .iter()
            .map(|name| String::from_utf8_lossy(name).trim().to_ascii_lowercase())
            .collect();
        if !names
            .iter()
            .any(|name| name == "refresh_token" || name == "refreshtoken")
        {
            return Err(NotSdkTokens);
        }
        let rows = lines.map(|line| match line {
            Ok(line) => Self::from_line(&names, &line),
            Err(_) => Self::unreadable(0, "it cannot be read"),
        });
        Ok(rows.collect())
    }

    #[cfg(feature = "csv")]
    fn from_line(names: &[String], line: &csv::ByteRecord) -> Self {
        let row = line.position().map_or(0, csv::Position::line);
        if line.len() != names.len() {
            // Some SDKs do not quote: a comma in a name shifts the columns after it.
            return Self::unreadable(row, "it has another number of columns than the first line");
        }
        let values = line.iter().map(|value| str::from_utf8(value).ok());
        let Some(values) = values.collect::<Option<Vec<_>>>() else {
            return Self::unreadable(row, "it is no UTF-8");
        };
        let names = names.iter().map(String::as_str);
        Self::from_columns(row, names.zip(values.into_iter().map(Some)))
    }

    #[cfg(feature = "csv")]
    fn unreadable(row: u64, problem: &'static str) -> Self {
        Self {
            row,
            problem: Some(problem),
            ..Self::default()
        }
    }

    /// Returns the number of the row, or its line in the file, from 1. The first line of a file is its header.
    #[must_use]
    pub fn row(&self) -> u64 {
        self.row
    }

    /// Returns the SDK's id of the row.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Returns the name of the user under which the SDK stores the token: often an e-mail address.
    #[must_use]
    pub fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// Returns the id of the client that the token was issued to.
    #[must_use]
    pub fn client_id(&self) -> Option<&str> {
        self.client_id.as_deref()
    }
}

impl fmt::Debug for SdkToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SdkToken")
            .field("row", &self.row)
            .field("id", &self.id)
            .field("user", &self.user)
            .field("client_id", &self.client_id)
            .field("has_refresh_token", &self.refresh_token.is_some())
            .field("has_access_token", &self.access_token.is_some())
            .field("expires_at", &self.expires_at)
            .field("has_api_domain", &self.api_domain.is_some())
            .field("problem", &self.problem)
            .finish()
    }
}

/// Error of [`SdkToken::from_csv`]: the first line names no column `refresh_token`.
#[cfg(feature = "csv")]
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "this is no token file of Zoho's SDKs: its first line has to name the columns, `refresh_token` among \
     them"
)]
pub struct NotSdkTokens;

#[cfg(feature = "csv")]
zoho_types::debug_is_display!(NotSdkTokens);

/// Returns a value, or `None` for the placeholders that some SDKs write for a missing one.
fn given(value: &str) -> Option<&str> {
    let value = value.trim();
    let none = ["", "null", "None", "NULL", "undefined", "nil"];
    (!none.contains(&value)).then_some(value)
}

/// Parses milliseconds since 1970, or seconds as the first SDKs wrote them. Other values count as no time.
fn time(value: &str) -> Option<SystemTime> {
    const YEAR_2001: u64 = 1_000_000_000;
    let number: u64 = value.parse().ok()?;
    let since = match number {
        n if n >= YEAR_2001 * 1000 / 10 => Duration::from_millis(n),
        n if n >= YEAR_2001 => Duration::from_secs(n),
        _ => return None,
    };
    SystemTime::UNIX_EPOCH.checked_add(since)
}
