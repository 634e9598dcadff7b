//! Asking for the rest of a file that broke off.

use futures_util::TryStreamExt;
use http::header::{ACCEPT_RANGES, CONTENT_RANGE, ETAG, IF_RANGE, LAST_MODIFIED, RANGE};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::{Download, length};
use crate::client::attempt::in_time;
use crate::client::failure;
use crate::client::send::{Content, Want, send};
use crate::retry::{Decision, Outcome, So, decide};
use crate::{Error, ErrorKind, RetryPolicy, TransportError};

/// Which version of a file is being read: what must be the same for its rest to fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Version {
    total: u64,
    /// A strong `ETag`, or when it was changed.
    mark: Option<HeaderValue>,
}

impl Version {
    /// The version of a whole file, when its rest can be asked for: its length must be known, so that a
    /// body that was compressed on the way, whose bytes are not the file's, is none.
    pub(super) fn of(status: StatusCode, headers: &HeaderMap) -> Option<Self> {
        let whole = status == StatusCode::OK;
        let never = headers.get(ACCEPT_RANGES).is_some_and(|v| v == "none");
        let total = length(headers).filter(|_| whole && !never)?;
        let mark = mark(headers);
        Some(Self { total, mark })
    }
}

fn mark(headers: &HeaderMap) -> Option<HeaderValue> {
    let strong = |tag: &&HeaderValue| !tag.as_bytes().starts_with(b"W/");
    let tag = headers.get(ETAG).filter(strong);
    tag.or_else(|| headers.get(LAST_MODIFIED)).cloned()
}

/// How the rest comes.
enum Rest {
    /// From where it broke off.
    Here,
    /// From the beginning once more.
    FromStart,
    /// It is another file by now.
    Changed,
}

impl Download {
    /// Goes on where `broken` ended it, or gives the error.
    pub(super) async fn resume(&mut self, broken: TransportError) -> Result<(), Error> {
        let Some(version) = self.version.clone() else {
            let why = Why::Because("it cannot be continued, as its length is not known");
            return Err(self.broken_off(broken, why));
        };
        self.in_vain += 1;
        if let Err(why) = self.wait(&broken).await {
            return Err(self.broken_off(broken, why));
        }
        tracing::debug!(
            position = self.position,
            "the body broke off, asking for its rest"
        );
        let mut request = self.request.clone();
        if self.position > 0 {
            request = request.header(RANGE.as_str(), format!("bytes={}-", self.position));
            if let Some(Ok(mark)) = version.mark.as_ref().map(HeaderValue::to_str) {
                request = request.header(IF_RANGE.as_str(), mark);
            }
        }
        if let Some(left) = self.left() {
            request = request.deadline(left);
        }
        let answer = send(&self.client, &request, Want::Stream).await?;
        let how = self.how(answer.status(), answer.headers(), &version);
        let mut content = Content::default();
        let _ = answer.map(|body| content = body);
        match how {
            Rest::Here => {}
            Rest::FromStart => self.skip(&mut content).await?,
            Rest::Changed => {
                return Err(failure::of_answer(
                    &self.client,
                    &self.request,
                    &self.head,
                    |inner| {
                        inner.kind = ErrorKind::Conflict;
                        inner.hint = Some("the file has changed while it was read".to_owned());
                    },
                ));
            }
        }
        self.read = content.read;
        self.rest = content.rest;
        Ok(())
    }

    fn how(&self, status: StatusCode, headers: &HeaderMap, version: &Version) -> Rest {
        let same_mark = version.mark.is_none() || mark(headers) == version.mark;
        if status == StatusCode::PARTIAL_CONTENT {
            let range = headers.get(CONTENT_RANGE).and_then(|v| v.to_str().ok());
            let fits = range.is_some_and(|range| {
                let expected = format!("bytes {}-{}", self.position, version.total - 1);
                let total = format!("/{}", version.total);
                range
                    .strip_prefix(expected.as_str())
                    .is_some_and(|rest| rest == total || rest == "/*")
            });
            // An answer to If-Range need not repeat the mark.
            let same_mark = same_mark || mark(headers).is_none();
            return if fits && same_mark {
                Rest::Here
            } else {
                Rest::Changed
            };
        }
        let same = Version::of(status, headers).is_some_and(|now| now.total == version.total);
        if same && same_mark {
            Rest::FromStart
        } else {
            Rest::Changed
        }
    }

    /// Passes over what has been read before.
    async fn skip(&mut self, content: &mut Content) -> Result<(), Error> {
        let stall = self.client.http.shared.retry.stall_timeout;
        let mut left = self.position;
        loop {
            let known = left.min(content.read.len() as u64);
            let _ = content.read.split_to(known as usize);
            left -= known;
            if left == 0 {
                return Ok(());
            }
            let next = match &mut content.rest {
                Some(rest) => in_time(rest.stream.try_next(), stall).await,
                None => Ok(None),
            };
            match next {
                Ok(Some(piece)) => content.read = piece,
                Ok(None) => {
                    content.rest = None;
                    let early = "the body ended before where it broke off the last time";
                    let kind = crate::TransportErrorKind::Interrupted;
                    let early = TransportError::new(kind, early);
                    return Err(
                        self.broken_off(early, Why::Because("its start did not come again"))
                    );
                }
                Err(e) => {
                    let why = Why::Because("it broke off again on the way there");
                    return Err(self.broken_off(e, why));
                }
            }
        }
    }

    /// Waits before the rest is asked for; says why it is not.
    async fn wait(&mut self, broken: &TransportError) -> Result<(), Why> {
        let shared = &self.client.http.shared;
        let policy = RetryPolicy {
            max_attempts: self
                .request
                .own_max_attempts()
                .unwrap_or(shared.retry.max_attempts),
            ..shared.retry.clone()
        };
        let so = So {
            attempts: self.in_vain,
            elapsed: std::time::Duration::ZERO,
            waited: None,
        };
        let outcome = match failure::outcome_of(broken) {
            Outcome::Final => Outcome::Final,
            _ => Outcome::MaybeCarriedOut { retry_after: None },
        };
        let whole = self.request.content().is_whole();
        let again = self.request.is_repeatable() && whole;
        match decide(&policy, outcome, so, again, fastrand::f64()) {
            Decision::Stop(_) => Err(Why::Because("it was not continued again")),
            Decision::RetryAfter(_) if !shared.buckets.take(self.head.host(), policy.budget) => {
                Err(Why::BudgetSpent)
            }
            Decision::RetryAfter(wait) => {
                shared.clock.sleep(wait).await;
                Ok(())
            }
        }
    }

    /// The error of a body that ends before its time.
    fn broken_off(&self, broken: TransportError, why: Why) -> Error {
        let position = self.position;
        failure::of_answer(&self.client, &self.request, &self.head, |inner| {
            inner.kind = ErrorKind::Transport;
            inner.status = None;
            inner.budget_spent = matches!(why, Why::BudgetSpent);
            inner.hint = Some(match why {
                Why::BudgetSpent => format!("{position} bytes had come"),
                Why::Because(why) => format!("{position} bytes had come; {why}"),
            });
            inner.source = Some(Box::new(broken));
        })
    }
}

/// Why the rest is not asked for.
#[derive(Clone, Copy)]
enum Why {
    BudgetSpent,
    Because(&'static str),
}
