//! Requests for the rest of a file that broke off.

use std::time::Duration;

use http::header::{CONTENT_RANGE, IF_RANGE, RANGE};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::arrival::Arrival;
use super::version::{Version, names_another};
use super::{Download, Source};
use crate::client::call_state::BodyMode;
use crate::client::failure;
use crate::client::response_body::ResponseBody;
use crate::client::retry_decision::{Failure, Progress, retry_wait};
use crate::client::send::send;
use crate::error::{Error, ErrorKind};
use crate::retry::Retryability;
use crate::transport::{TransportError, TransportErrorKind};

/// How the response continues the file.
enum Rest {
    /// From the position where it broke off.
    Here,
    /// From its beginning.
    FromStart,
    /// The file has changed.
    Changed,
}

impl Download {
    /// Resumes the body, or returns the error. A future that is dropped before its end can be replaced by another one.
    pub(super) async fn resume(&mut self) -> Result<(), Error> {
        let Some(version) = self.version.clone() else {
            return Err(self.give_up(Why::Because(
                "it cannot be continued, as its length is not known",
            )));
        };
        self.in_vain += 1;
        let mark = version.mark.as_ref().filter(|_| self.position > 0);
        if self.position > 0 && mark.is_none() {
            self.restarts += 1;
        }
        if let Err(why) = self.wait().await {
            return Err(self.give_up(why));
        }
        tracing::debug!(
            position = self.position,
            "the body broke off, asking for its rest"
        );
        let mut request = self.request.clone();
        if let Some(Ok(named)) = mark.map(HeaderValue::to_str) {
            request = request
                .header(RANGE.as_str(), format!("bytes={}-", self.position))
                .header(IF_RANGE.as_str(), named);
        }
        if let Some(left) = self.left() {
            request = request.deadline(left);
        }
        let response = match send(&self.client, &request, BodyMode::Stream).await {
            // The file ends before the requested range.
            Err(e) if mark.is_some() && e.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE) => {
                return Err(self.changed());
            }
            response => response?,
        };
        let arrival = Arrival::of(&self.client, &self.request, response)?;
        if self.position == 0 && arrival.head.status() != StatusCode::PARTIAL_CONTENT {
            self.take_over(arrival);
            return Ok(());
        }
        let (status, headers) = (arrival.head.status(), arrival.head.headers());
        let mut content = arrival.content;
        match self.how(status, headers, &version, mark) {
            Rest::Here => {}
            Rest::FromStart => self.skip(&mut content, mark.is_some()).await?,
            Rest::Changed => return Err(self.changed()),
        }
        self.go_on_with(content);
        Ok(())
    }

    /// Starts over with the current version of the file; returns `changed` if the retry policy allows no other start.
    pub(super) async fn start_over(&mut self, changed: Error) -> Result<(), Error> {
        self.restarts += 1;
        self.has_changed = false;
        if self.wait().await.is_err() {
            return Err(changed);
        }
        let request = match self.left() {
            Some(left) => self.request.clone().deadline(left),
            None => self.request.clone(),
        };
        let response = send(&self.client, &request, BodyMode::Stream).await?;
        let arrival = Arrival::of(&self.client, &self.request, response)?;
        self.take_over(arrival);
        Ok(())
    }

    fn how(
        &self,
        status: StatusCode,
        headers: &HeaderMap,
        version: &Version,
        mark: Option<&HeaderValue>,
    ) -> Rest {
        if mark.is_some_and(|mark| names_another(headers, mark)) {
            return Rest::Changed;
        }
        if status == StatusCode::PARTIAL_CONTENT {
            let fits = mark.is_some() && is_rest(headers, self.position, version.total);
            return if fits { Rest::Here } else { Rest::Changed };
        }
        let now = Version::of(status, headers);
        let same = now.is_some_and(|now| now.total == version.total && now.mark == version.mark);
        if same { Rest::FromStart } else { Rest::Changed }
    }

    /// Skips the bytes that were returned before. Compares them, unless the server confirms that the version `is_same`.
    async fn skip(&mut self, content: &mut ResponseBody, is_same: bool) -> Result<(), Error> {
        let mut again = self.given.of_none();
        let mut left = self.position;
        let stall = self.client.http.shared.retry.stall_timeout;
        loop {
            let known = left.min(content.read.len() as u64);
            let passed = content
                .read
                .split_to(usize::try_from(known).unwrap_or(usize::MAX));
            left -= known;
            if !is_same {
                again.add(&passed);
            }
            if left == 0 {
                let differs = !is_same && !again.is_same(&self.given);
                return if differs { Err(self.changed()) } else { Ok(()) };
            }
            let stall = self.left().map_or(stall, |left| left.min(stall));
            let next = match &mut content.tail {
                Some(tail) => tail.next(stall).await,
                None => Ok(None),
            };
            match next {
                Ok(Some(piece)) => content.read = piece,
                Ok(None) => {
                    self.source = Source::Broken(TransportError::new(
                        TransportErrorKind::Interrupted,
                        "the body ended before where it broke off the last time",
                    ));
                    return Err(self.give_up(Why::Because("its start did not come again")));
                }
                Err(e) => {
                    self.source = Source::Broken(e);
                    return Err(self.give_up(Why::Because("it broke off again on the way there")));
                }
            }
        }
    }

    /// Waits before the rest is requested, or returns why it is not requested.
    async fn wait(&mut self) -> Result<(), Why> {
        let shared = &self.client.http.shared;
        let request = &self.request;
        let broken = match &self.source {
            Source::Broken(broken) => Some(failure::retryability_of(broken)),
            _ => None,
        };
        let progress = Progress {
            attempts: self.in_vain.max(self.restarts),
            elapsed: Duration::ZERO,
            deadline: self.left().unwrap_or(shared.retry.deadline),
            last_wait: None,
        };
        let failure = Failure {
            retryability: match broken {
                Some(Retryability::Never) => Retryability::Never,
                _ => Retryability::IfIdempotent { retry_after: None },
            },
            kind: ErrorKind::Transport,
            status: Some(self.head.status()),
            code: "",
        };
        match retry_wait(&self.client, request, self.head.host(), &progress, &failure) {
            Ok(wait) => {
                shared.clock.sleep(wait).await;
                Ok(())
            }
            Err(no_retry) if no_retry.budget_spent => Err(Why::BudgetSpent),
            Err(_) => Err(Why::Because("it was not continued again")),
        }
    }

    /// Returns the error of a file that has changed.
    fn changed(&mut self) -> Error {
        self.has_changed = true;
        failure::after_success(&self.client, &self.request, &self.head, |inner| {
            inner.kind = ErrorKind::Conflict;
            inner.hint = Some("the file has changed while it was read".to_owned());
        })
    }

    /// Returns the error of a body that is longer than announced.
    pub(super) fn too_long(&mut self) -> Error {
        self.source = Source::Broken(TransportError::new(
            TransportErrorKind::Interrupted,
            "the body goes on after its announced length",
        ));
        self.give_up(Why::Because("what came is not the announced file"))
    }

    /// Returns the error of a body that ended early.
    fn give_up(&mut self, why: Why) -> Error {
        let position = self.position;
        let broken = std::mem::replace(&mut self.source, Source::Ended);
        failure::after_success(&self.client, &self.request, &self.head, |inner| {
            inner.kind = ErrorKind::Transport;
            inner.status = None;
            inner.budget_spent = matches!(why, Why::BudgetSpent);
            inner.hint = Some(match why {
                Why::BudgetSpent => format!("{position} bytes had come"),
                Why::Because(why) => format!("{position} bytes had come; {why}"),
            });
            if let Source::Broken(broken) = broken {
                inner.source = Some(Box::new(broken));
            }
        })
    }
}

/// Returns whether `Content-Range` says that the body has the bytes from `position` to the end of `total`.
fn is_rest(headers: &HeaderMap, position: u64, total: u64) -> bool {
    let range = headers.get(CONTENT_RANGE).and_then(|v| v.to_str().ok());
    let (Some(range), Some(last)) = (range, total.checked_sub(1)) else {
        return false;
    };
    let rest = range.strip_prefix(format!("bytes {position}-{last}").as_str());
    rest.and_then(|rest| rest.strip_prefix('/'))
        .is_some_and(|of| of == "*" || of == total.to_string())
}

/// The reason why the rest is not requested.
#[derive(Clone, Copy)]
enum Why {
    BudgetSpent,
    Because(&'static str),
}
