//! Serves one connection: plays a step for each request.

use std::io;
use std::ops::Range;
use std::sync::Arc;

use axum::http::StatusCode;
use axum::http::header::{CONNECTION, CONTENT_LENGTH, CONTENT_RANGE, TRANSFER_ENCODING};
use bytes::{Bytes, BytesMut};

use super::gate::Pace;
use super::range::{Part, part};
use super::received::End;
use super::shared::Shared;
use super::step::{Break, Framing, Reply, RequestPhase, Step};
use super::wire::{BodyLeft, Head, NoHead, Resettable, Wire};

/// The number of bytes of a body written at a time, unless a step paces it.
const PIECE: u64 = 64 * 1024;

/// Serves connection number `connection` until it ends or the server stops.
pub(super) async fn serve(stream: impl Resettable, shared: Arc<Shared>, connection: usize) {
    let mut stop = shared.stop.subscribe();
    tokio::select! {
        () = converse(Wire::new(stream), &shared, connection) => {}
        // An error means that the server is gone.
        _ = stop.wait_for(|stopped| *stopped) => {}
    }
}

async fn converse<L: Resettable>(mut wire: Wire<L>, shared: &Shared, connection: usize) {
    // A client may open a connection before it needs it: a step is taken once a request begins.
    while wire.fill(1).await.is_ok() {
        if let Some((how, phase)) = shared.begin() {
            if let RequestPhase::During(bytes) = phase {
                // An error means that the peer is gone.
                let _ = wire.fill_or_whole(bytes).await;
            }
            return wire.end(how).await;
        }
        let head = match wire.head().await {
            Ok(head) => head,
            Err(NoHead::Gone) => return,
            Err(NoHead::NotHttp) => {
                // As servers without TLS respond to a handshake.
                let refusal = b"HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n";
                // An error means that the peer is gone.
                let _ = wire.write(refusal).await;
                return wire.end(Break::Close).await;
            }
        };
        let number = shared.record(connection, &head);
        let mut exchange = Exchange {
            wire,
            shared,
            head,
            number,
        };
        let end = exchange.play().await;
        match end {
            Some(how) => return exchange.wire.end(how).await,
            None => wire = exchange.wire,
        }
    }
}

/// The connection failed, or the peer closed it.
struct Gone;

impl From<io::Error> for Gone {
    fn from(_: io::Error) -> Self {
        Self
    }
}

/// The state of a connection after a step.
enum After {
    /// It waits for the next request.
    Open,
    /// The response was the last one.
    Close,
    /// It breaks off.
    Broken(Break),
}

/// A request and its connection.
struct Exchange<'a, L> {
    wire: Wire<L>,
    shared: &'a Shared,
    head: Head,
    number: usize,
}

impl<L: Resettable> Exchange<'_, L> {
    /// Plays the step of the request. Returns `None` if the connection stays open.
    async fn play(&mut self) -> Option<Break> {
        let after = self.perform().await;
        let (how, end) = match after {
            Ok(After::Open) => (None, End::Completed),
            Ok(After::Close) => (Some(Break::Close), End::Completed),
            Ok(After::Broken(how)) => {
                if how == Break::Silence {
                    self.wire.gone().await;
                }
                (Some(how), End::BrokenOff)
            }
            Err(Gone) => (Some(Break::Close), End::PeerLeft),
        };
        self.shared.ended(self.number, end);
        how
    }

    async fn perform(&mut self) -> Result<After, Gone> {
        let step = self.shared.take();
        match &step {
            Some(Step::Reply(reply)) if reply.unread => {}
            Some(Step::Reply(reply)) => self.read(reply.reading.as_ref()).await?,
            _ => self.read(None).await?,
        }
        let step = step.unwrap_or_else(|| self.shared.decide(self.number));
        match step {
            Step::Reset(_) => Ok(After::Broken(Break::Reset)),
            Step::Close(_) => Ok(After::Broken(Break::Close)),
            Step::Silence => Ok(After::Broken(Break::Silence)),
            Step::Raw(bytes) => {
                self.wire.write(&bytes).await?;
                Ok(After::Broken(Break::Close))
            }
            Step::Reply(reply) => self.respond(&reply).await,
        }
    }

    /// Reads the body of the request.
    async fn read(&mut self, paced: Option<&(usize, Pace)>) -> Result<(), Gone> {
        let mut left = BodyLeft::of(&self.head.headers);
        let most = paced.map_or(usize::MAX, |(bytes, _)| *bytes);
        loop {
            if let Some((_, pace)) = paced
                && left != BodyLeft::Bytes(0)
            {
                // If the peer is gone, reading the rest fails.
                pace.wait(&*self.shared.clock).await;
            }
            let Some(piece) = self.wire.piece(&mut left, most).await? else {
                break;
            };
            self.shared.received(self.number, &piece);
        }
        self.shared.whole(self.number);
        Ok(())
    }

    async fn wait(&mut self, pace: &Pace) -> Result<(), Gone> {
        tokio::select! {
            () = pace.wait(&*self.shared.clock) => Ok(()),
            () = self.wire.gone() => Err(Gone),
        }
    }

    /// Sends the response, or the part of it that the step asks for.
    async fn respond(&mut self, reply: &Reply) -> Result<After, Gone> {
        if let Some(gate) = &reply.held {
            self.wait(&gate.into()).await?;
        }
        let part = part(reply, &self.head.headers);
        let (range, bodiless) = self.range(reply, &part);
        let mut pending = self.start(reply, &part, &range, bodiless);
        let (end, cut) = match reply.cut {
            Some((bytes, how)) => (range.end.min(range.start.saturating_add(bytes)), Some(how)),
            None => (range.end, None),
        };
        let mut at = range.start;
        let end = if bodiless { at } else { end };
        let step = reply.paced.as_ref().map_or(PIECE, |(most, _)| *most as u64);
        while at < end {
            let piece = reply.content.slice(at..end.min(at + step));
            at += piece.len() as u64;
            if let Some((_, pace)) = &reply.paced {
                self.wire.write(&std::mem::take(&mut pending)).await?;
                self.wait(pace).await?;
            }
            frame(&mut pending, &piece, reply.framing);
            self.wire.write(&std::mem::take(&mut pending)).await?;
            self.shared.sent(self.number, piece.len() as u64);
        }
        if cut.is_none() && reply.framing == Framing::Chunked && !bodiless {
            pending.extend_from_slice(b"0\r\n\r\n");
        }
        if !pending.is_empty() {
            self.wire.write(&pending).await?;
        }
        if let Some(how) = cut {
            return Ok(After::Broken(how));
        }
        let asked = self.head.headers.get(CONNECTION);
        let asked = asked.and_then(|value| value.to_str().ok());
        let close = reply.unread
            || (reply.framing == Framing::UntilClose && !bodiless)
            || asked.is_some_and(|value| value.eq_ignore_ascii_case("close"));
        Ok(if close { After::Close } else { After::Open })
    }

    /// Returns the bytes of the content that are the body, and whether the response has no body.
    fn range(&self, reply: &Reply, part: &Part) -> (Range<u64>, bool) {
        let range = match part {
            Part::Whole => 0..reply.content.len(),
            Part::Bytes(range) => range.clone(),
            Part::Nothing => 0..0,
        };
        let status = reply.response.status;
        let bodiless = self.head.method == "HEAD"
            || status.is_informational()
            || matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED);
        (range, bodiless)
    }

    /// Returns status line and headers.
    fn start(&self, reply: &Reply, part: &Part, range: &Range<u64>, bodiless: bool) -> BytesMut {
        let (status, content_range) = match part {
            Part::Whole => (reply.response.status, None),
            Part::Bytes(range) => {
                let (first, last) = (range.start, range.end - 1);
                let value = format!("bytes {first}-{last}/{}", reply.content.len());
                (StatusCode::PARTIAL_CONTENT, Some(value))
            }
            Part::Nothing => {
                let value = format!("bytes */{}", reply.content.len());
                (StatusCode::RANGE_NOT_SATISFIABLE, Some(value))
            }
        };
        let reason = status.canonical_reason().unwrap_or("-");
        let mut head = BytesMut::with_capacity(256);
        let mut line = |name: &str, value: &[u8]| {
            head.extend_from_slice(name.as_bytes());
            head.extend_from_slice(value);
            head.extend_from_slice(b"\r\n");
        };
        line(&format!("HTTP/1.1 {} {reason}", status.as_u16()), b"");
        for (name, value) in &reply.response.headers {
            line(&format!("{name}: "), value.as_bytes());
        }
        if reply.takes_ranges {
            line("accept-ranges: bytes", b"");
        }
        if let Some(value) = content_range {
            line(&format!("{CONTENT_RANGE}: "), value.as_bytes());
        }
        match reply.framing {
            _ if bodiless => {}
            Framing::Length => {
                let length = range.end - range.start;
                line(&format!("{CONTENT_LENGTH}: {length}"), b"");
            }
            Framing::Chunked => line(&format!("{TRANSFER_ENCODING}: chunked"), b""),
            Framing::UntilClose => line(&format!("{CONNECTION}: close"), b""),
        }
        if reply.unread {
            line(&format!("{CONNECTION}: close"), b"");
        }
        line("", b"");
        head
    }
}

/// Appends a piece of a body in its framing.
fn frame(out: &mut BytesMut, piece: &Bytes, framing: Framing) {
    if framing == Framing::Chunked {
        out.extend_from_slice(format!("{:x}\r\n", piece.len()).as_bytes());
    }
    out.extend_from_slice(piece);
    if framing == Framing::Chunked {
        out.extend_from_slice(b"\r\n");
    }
}
