//! The same call made twice: with bare reqwest and serde_json, and with the SDK.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use anyhow::{Context as _, Result, ensure};
use http::header::{ACCEPT, AUTHORIZATION};
use http::{HeaderMap, HeaderValue};
use secrecy::SecretString;
use url::Url;
use zoho::crm::Crm;
use zoho_http::data_center::Endpoints;
use zoho_http::token::StaticToken;
use zoho_http::{Client, Http, Operation, Request, Token, decode};

use super::records::{LIST, Page};

const TOKEN: &str = "1000.0123456789abcdef0123456789abcdef.0123456789abcdef0123456789abcdef";
const USER_AGENT: &str = "zoho-bench";

static GET: Operation = Operation::get("bench.contacts.get", "/crm/{version}/Contacts/{id}");
static ALL: Operation = Operation::get("bench.contacts.list", "/crm/{version}/Contacts");

/// What is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// One record.
    Get,
    /// A list of records.
    List,
}

/// One way of calling.
#[derive(Debug, Clone)]
pub(super) enum Side {
    Bare(Bare),
    Sdk(Client),
}

/// Bare reqwest, set up as the SDK's transport is.
#[derive(Debug, Clone)]
pub(super) struct Bare {
    client: reqwest::Client,
    base: String,
    authorization: HeaderValue,
}

impl Side {
    pub(super) fn bare(server: &Url) -> Result<Self> {
        let mut headers = HeaderMap::new();
        let accept = HeaderValue::from_static("application/json, */*;q=0.1");
        headers.insert(ACCEPT, accept);
        let client = reqwest::Client::builder()
            .user_agent(USER_AGENT)
            .default_headers(headers)
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(30))
            .build()?;
        let mut authorization = HeaderValue::try_from(format!("Zoho-oauthtoken {TOKEN}"))?;
        authorization.set_sensitive(true);
        Ok(Self::Bare(Bare {
            client,
            base: server.as_str().trim_end_matches('/').to_owned(),
            authorization,
        }))
    }

    pub(super) fn sdk(server: &Url) -> Result<Self> {
        let endpoints = Endpoints::custom("bench", server, server, server, server)?;
        // Long after any run.
        let expires = SystemTime::UNIX_EPOCH + Duration::from_secs(4_000_000_000);
        let token = Token::new(SecretString::from(TOKEN), expires, endpoints)?;
        let http = Http::builder().user_agent(USER_AGENT).build()?;
        let crm = Crm::new(&http, Arc::new(StaticToken::new(token)));
        Ok(Self::Sdk(crm.client().clone()))
    }

    /// One call: the answer is read whole and its records are counted.
    pub(super) async fn call(&self, what: What) -> Result<()> {
        let page = match self {
            Self::Bare(bare) => bare.call(what).await?,
            Self::Sdk(client) => sdk(client, what).await?,
        };
        let expected = if what == What::Get { 1 } else { LIST };
        ensure!(page.data.len() as u64 == expected, "records are missing");
        let last = page.data.last().context("no record")?;
        ensure!(last.id.starts_with("660"), "another record");
        Ok(())
    }
}

impl Bare {
    async fn call(&self, what: What) -> Result<Page> {
        let base = &self.base;
        let url = match what {
            What::Get => format!("{base}/crm/v8/Contacts/{}", "660000000000101"),
            What::List => format!("{base}/crm/v8/Contacts?page=1&per_page=200"),
        };
        let authorization = self.authorization.clone();
        let request = self.client.get(url).header(AUTHORIZATION, authorization);
        let answer = request.send().await?.error_for_status()?;
        Ok(serde_json::from_slice(&answer.bytes().await?)?)
    }
}

async fn sdk(client: &Client, what: What) -> Result<Page> {
    let request = match what {
        What::Get => Request::new(&GET).segment("660000000000101"),
        What::List => Request::new(&ALL)
            .query("page", "1")
            .query("per_page", "200"),
    };
    Ok(client.fetch(&request, decode::json).await?.into_body())
}
