//! Lists that change while they are read: nothing twice.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::server::{Change, PastEnd, Row, Server, Style, list, list_of, stream};
use async_trait::async_trait;
use bytes::Bytes;
use proptest::collection::{hash_map, vec};
use proptest::prelude::*;
use serde_json::json;
use zoho_http::page::Paging;
use zoho_http::transport::{BodyStream, HttpRequest, Transport, TransportError};

fn style() -> impl Strategy<Value = (Style, Paging)> {
    let offset = (0..=1usize).prop_map(|origin| {
        let style = Style::Offset {
            origin,
            past_end: PastEnd::NoContent,
            heeds_from: true,
        };
        (style, Paging::Offset { max: 20 })
    });
    let numbered = (any::<bool>(), any::<bool>()).prop_map(|(tokens, says_more)| {
        let style = Style::Numbered {
            says_more,
            says_size: true,
            tokens,
        };
        let paging = Paging::Numbered {
            token: tokens,
            max: 20,
        };
        (style, paging)
    });
    prop_oneof![offset, numbered]
}

fn rows(count: u64) -> Vec<Row> {
    let row = |id| Row { id, hidden: false };
    (1..=count).map(row).collect()
}

fn is_twice(got: &[u64]) -> bool {
    let once: HashSet<_> = got.iter().collect();
    once.len() < got.len()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rows_that_are_inserted_make_none_come_twice_and_none_go_missing(
        (style, paging) in style(),
        count in 0..200u64,
        inserts in hash_map(1..30usize, (0..200usize).prop_map(Change::Insert), 0..10),
    ) {
        let mut server = Server::new(rows(count), style);
        server.changes = inserts;
        let server = Arc::new(server);
        let (got, error) = stream(list(&server, paging));
        prop_assert!(error.is_none(), "{error:?}");
        prop_assert!(!is_twice(&got), "{got:?}");
        let missing = (1..=count).find(|id| !got.contains(id));
        prop_assert_eq!(missing, None);
    }

    #[test]
    fn rows_that_are_deleted_make_none_come_twice(
        (style, paging) in style(),
        count in 0..200u64,
        changes in hash_map(1..30usize, prop_oneof![
            (0..200usize).prop_map(Change::Insert),
            (0..200usize).prop_map(Change::Delete),
        ], 0..10),
    ) {
        let mut server = Server::new(rows(count), style);
        server.changes = changes;
        let server = Arc::new(server);
        let (got, error) = stream(list(&server, paging));
        prop_assert!(error.is_none(), "{error:?}");
        prop_assert!(!is_twice(&got), "{got:?}");
    }

    #[test]
    fn by_token_rows_that_are_deleted_make_no_others_go_missing(
        count in 0..200u64,
        deletes in hash_map(1..30usize, (0..200usize).prop_map(Change::Delete), 0..10),
    ) {
        let style = Style::Numbered { says_more: true, says_size: true, tokens: true };
        let mut server = Server::new(rows(count), style);
        server.changes = deletes;
        let server = Arc::new(server);
        let paging = Paging::Numbered { token: true, max: 20 };
        let (got, error) = stream(list(&server, paging).by_token());
        prop_assert!(error.is_none(), "{error:?}");
        prop_assert!(!is_twice(&got), "{got:?}");
        let missing = server.visible().into_iter().find(|id| !got.contains(id));
        prop_assert_eq!(missing, None);
    }

    #[test]
    fn whatever_a_server_answers_the_list_ends_and_gives_nothing_twice(
        pages in vec((vec(0..12u64, 0..4), any::<Option<bool>>(), any::<Option<u8>>(), any::<bool>()), 1..8),
        paging in prop_oneof![
            Just(Paging::Whole),
            Just(Paging::Index),
            Just(Paging::Offset { max: 3 }),
            any::<bool>().prop_map(|token| Paging::Numbered { token, max: 3 }),
        ],
    ) {
        let wild = Arc::new(Wild { pages, asked: Mutex::new(0) });
        let (got, _) = stream(list_of(wild.clone(), paging));
        // Within a page the server may send anything.
        let pages = got.iter().fold(HashMap::<u64, usize>::new(), |mut all, id| {
            *all.entry(*id).or_default() += 1;
            all
        });
        prop_assert!(pages.values().all(|times| *times <= 4), "{got:?}");
        prop_assert!(*wild.asked.lock().unwrap() <= 300);
    }
}

/// A page: its rows, whether it says that more follow, its token, and whether the token is new each time.
type Page = (Vec<u64>, Option<bool>, Option<u8>, bool);

/// Returns the same pages again and again.
#[derive(Debug)]
struct Wild {
    pages: Vec<Page>,
    asked: Mutex<usize>,
}

#[async_trait]
impl Transport for Wild {
    async fn send(
        &self,
        _request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let asked = {
            let mut asked = self.asked.lock().unwrap();
            *asked += 1;
            *asked
        };
        let (rows, more, token, renews) = &self.pages[asked % self.pages.len()];
        let token = token.map(|token| match renews {
            true => format!("{token}-{asked}"),
            false => token.to_string(),
        });
        let rows: Vec<_> = rows.iter().map(|n| json!({ "id": n, "n": n })).collect();
        let info = json!({ "more_records": more, "next_page_token": token, "next_index": token });
        let body = json!({ "data": rows, "info": info }).to_string();
        let body: BodyStream = Box::pin(futures_util::stream::iter([Ok(Bytes::from(body))]));
        Ok(http::Response::builder().status(200).body(body).unwrap())
    }
}
