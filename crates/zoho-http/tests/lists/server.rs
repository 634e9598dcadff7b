//! The model: a list of rows, some of them hidden, and the ways in which servers give them out.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::stream;
use http::StatusCode;
use serde_json::{Value, json};
use url::Url;
use zoho_http::clock::ManualClock;
use zoho_http::data_center::Endpoints;
use zoho_http::page::{Cursor, Paging};
use zoho_http::product::{ApiError, FailureClass, Rule};
use zoho_http::retry::RetryPolicy;
use zoho_http::token::StaticToken;
use zoho_http::transport::{BodyStream, HttpRequest, Transport, TransportError};
use zoho_http::{DataCenter, Error, Http, List, Operation, Product, Request, Token, decode};
use zoho_types::json::Json;

static LIST: Operation = Operation::get("model.list", "/rows");

/// The ids of rows that are inserted begin here.
const INSERTED: u64 = 1_000_000;

/// More requests than any list here needs.
const TOO_MANY: usize = 2_000;

#[derive(Debug)]
struct Model;

impl Product for Model {
    fn name(&self) -> &'static str {
        "model"
    }
    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        Ok(Cow::Borrowed(endpoints.api()))
    }
    fn api_error(&self, status: StatusCode, body: &[u8]) -> Option<ApiError> {
        let body: Value = serde_json::from_slice(body).ok()?;
        let code = body["code"].as_str().filter(|_| !status.is_success())?;
        Some(ApiError::new(code, ""))
    }
    fn rules(&self) -> &'static [Rule] {
        const RULES: &[Rule] = &[Rule::code("TOO_FAR", FailureClass::PaginationLimit)];
        RULES
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    pub(crate) id: u64,
    pub(crate) hidden: bool,
}

/// The response of a server with offsets to a `from` past its end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum PastEnd {
    NoContent,
    EmptyList,
    FirstPage,
    LastPage,
}

/// The way it returns its rows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Style {
    Offset {
        origin: usize,
        past_end: PastEnd,
        heeds_from: bool,
    },
    /// Page numbers; past 2,000 rows only with a token, where there are some.
    Numbered {
        says_more: bool,
        says_size: bool,
        tokens: bool,
    },
    Index,
}

/// One change between two requests.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Change {
    Insert(usize),
    Delete(usize),
}

#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) rows: Mutex<Vec<Row>>,
    pub(crate) style: Style,
    /// No page is larger.
    pub(crate) cap: usize,
    /// Changes before the request of that number.
    pub(crate) changes: HashMap<usize, Change>,
    /// The pages that are preceded by an empty one, which says that more follow.
    pub(crate) empty_before: Vec<usize>,
    /// Whether the rows have ids.
    pub(crate) ids: bool,
    pub(crate) asked: Mutex<Vec<String>>,
}

impl Server {
    pub(crate) fn new(rows: Vec<Row>, style: Style) -> Self {
        Self {
            rows: Mutex::new(rows),
            style,
            cap: usize::MAX,
            changes: HashMap::new(),
            empty_before: Vec::new(),
            ids: true,
            asked: Mutex::default(),
        }
    }

    /// Returns the rows that the user may see.
    pub(crate) fn visible(&self) -> Vec<u64> {
        let rows = self.rows.lock().unwrap();
        rows.iter().filter(|r| !r.hidden).map(|r| r.id).collect()
    }

    pub(crate) fn requests(&self) -> usize {
        self.asked.lock().unwrap().len()
    }

    fn answer(&self, url: &Url) -> (u16, String) {
        let number = {
            let mut asked = self.asked.lock().unwrap();
            asked.push(url.query().unwrap_or("").to_owned());
            asked.len()
        };
        assert!(number <= TOO_MANY, "the list does not end");
        let mut rows = self.rows.lock().unwrap();
        match self.changes.get(&number) {
            Some(Change::Insert(at)) => {
                let id = INSERTED + u64::try_from(number).unwrap();
                let at = (*at).min(rows.len());
                rows.insert(at, Row { id, hidden: false });
            }
            Some(Change::Delete(at)) if !rows.is_empty() => {
                let at = at % rows.len();
                rows.remove(at);
            }
            _ => {}
        }
        let query: HashMap<_, _> = url.query_pairs().into_owned().collect();
        let number = |name: &str| query.get(name).map(|n| n.parse::<usize>().unwrap());
        match self.style {
            Style::Offset {
                origin,
                past_end,
                heeds_from,
            } => {
                let size = number("limit").unwrap_or(10).min(self.cap);
                let from = number("from").unwrap_or(origin);
                let start = if heeds_from {
                    from.saturating_sub(origin)
                } else {
                    0
                };
                let start = match past_end {
                    _ if start < rows.len() => start,
                    PastEnd::FirstPage => 0,
                    PastEnd::LastPage => rows.len().saturating_sub(size),
                    _ => start,
                };
                let page = self.page(&rows, start, size);
                match page.is_empty() && past_end == PastEnd::NoContent {
                    true => (204, String::new()),
                    false => (200, json!({ "data": page }).to_string()),
                }
            }
            Style::Numbered {
                says_more,
                says_size,
                tokens,
            } => {
                let asked_size = number("per_page").unwrap_or(200);
                let size = asked_size.min(self.cap);
                let token = query.get("page_token").and_then(|t| t.strip_prefix('t'));
                let page = number("page").unwrap_or(1);
                let start = match token {
                    Some(last) => after(&rows, last.parse().unwrap()),
                    None if tokens && page * size > 2000 => {
                        return (400, r#"{"code":"TOO_FAR"}"#.to_owned());
                    }
                    None => (page - 1) * size,
                };
                let end = (start + size).min(rows.len());
                let items = self.page(&rows, start, size);
                let mut info = json!({ "count": items.len() });
                if says_more {
                    info["more_records"] = json!(end < rows.len());
                    info["next_page_token"] = match tokens && end < rows.len() {
                        true => json!(format!("t{}", rows[end - 1].id)),
                        false => Value::Null,
                    };
                }
                if says_size {
                    info["per_page"] = json!(size);
                }
                if token.is_none() {
                    info["page"] = json!(page);
                }
                (200, json!({ "data": items, "info": info }).to_string())
            }
            Style::Index => {
                // `i5e`: an empty page, and then that from 5.
                let index = query.get("index").map_or("0", String::as_str);
                let empty = index.strip_suffix('e');
                let start: usize = empty
                    .unwrap_or(index)
                    .trim_start_matches('i')
                    .parse()
                    .unwrap();
                let size = if empty.is_some() { 0 } else { 10.min(self.cap) };
                let end = (start + size).min(rows.len());
                let mark = if empty.is_none() && self.empty_before.contains(&end) {
                    "e"
                } else {
                    ""
                };
                let next = (end < rows.len()).then(|| format!("i{end}{mark}"));
                let info = json!({ "more_records": next.is_some(), "next_index": next });
                let items = self.page(&rows, start, size);
                (200, json!({ "data": items, "info": info }).to_string())
            }
        }
    }

    fn page(&self, rows: &[Row], start: usize, size: usize) -> Vec<Value> {
        let window = rows.iter().skip(start).take(size);
        let row = |row: &Row| match self.ids {
            true => json!({ "id": row.id.to_string(), "n": row.id }),
            false => json!({ "n": row.id }),
        };
        window.filter(|row| !row.hidden).map(row).collect()
    }
}

/// Returns the position after a row, even if it is gone: inserted rows are in no order.
fn after(rows: &[Row], last: u64) -> usize {
    let there = rows.iter().position(|row| row.id == last);
    let later = |row: &Row| row.id > last && row.id < INSERTED;
    let gone = || rows.iter().position(later).unwrap_or(rows.len());
    there.map_or_else(gone, |index| index + 1)
}

#[derive(Debug)]
struct To(Arc<Server>);

#[async_trait]
impl Transport for To {
    async fn send(
        &self,
        request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let (status, body) = self.0.answer(&request.url);
        let body: BodyStream = Box::pin(stream::iter([Ok(Bytes::from(body))]));
        Ok(http::Response::builder().status(status).body(body).unwrap())
    }
}

/// Returns the list of `server`.
pub(crate) fn list(server: &Arc<Server>, paging: Paging) -> List<Json> {
    list_of(Arc::new(To(server.clone())), paging)
}

/// Returns the list that uses `transport`.
pub(crate) fn list_of(transport: Arc<dyn Transport>, paging: Paging) -> List<Json> {
    let http = Http::builder()
        .transport(transport)
        .clock(Arc::new(ManualClock::at(SystemTime::UNIX_EPOCH)))
        .retry(RetryPolicy {
            max_attempts: 1,
            ..RetryPolicy::default()
        })
        .build()
        .unwrap();
    let far = SystemTime::UNIX_EPOCH + Duration::from_secs(4_000_000_000);
    let token = Token::new("1000.a".to_owned().into(), far, DataCenter::Eu.endpoints());
    let client = http.client(Arc::new(Model), Arc::new(StaticToken::new(token.unwrap())));
    let decode = |_, body: &_| decode::list(body, "data");
    List::new(client, Request::new(&LIST), decode, paging)
}

fn run<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.enable_time().build().unwrap();
    runtime.block_on(future)
}

fn n(row: &Json) -> u64 {
    row["n"].as_u64().unwrap()
}

/// Returns the items of a stream of `list`, and the error that it ends with.
pub(crate) fn stream(list: List<Json>) -> (Vec<u64>, Option<Error>) {
    run(async {
        let (mut items, mut got) = (list.stream(), Vec::new());
        while let Some(item) = items.next().await {
            match item {
                Ok(item) => got.push(n(&item)),
                Err(e) => {
                    assert!(items.next().await.is_none(), "an error ends the stream");
                    return (got, Some(e));
                }
            }
        }
        (got, None)
    })
}

/// Returns the items page by page, each requested by the cursor of the previous one, which was saved as text.
pub(crate) fn by_cursors(list: impl Fn() -> List<Json>) -> (Vec<u64>, Option<Error>) {
    run(async {
        let (mut got, mut cursor): (Vec<u64>, Option<String>) = (Vec::new(), None);
        loop {
            let list = match &cursor {
                Some(text) => list().resume(text.parse::<Cursor>().unwrap()),
                None => list(),
            };
            let page = match list.send().await {
                Ok(page) => page,
                Err(e) => return (got, Some(e)),
            };
            got.extend(page.iter().map(n));
            match page.next_cursor() {
                Some(next) => cursor = Some(next.to_string()),
                None => return (got, None),
            }
        }
    })
}
