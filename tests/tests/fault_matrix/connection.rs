//! Connections that are refused, reset, closed, or stand still.

use std::time::Duration;

use zoho_http::ErrorKind;
use zoho_sim::scripted::{Gate, Refusing, RequestPhase, Step};

use crate::support::{Of, World, again, fails, good, lost, spoiled};

const BACK_OFF: [u64; 3] = [500, 1000, 2000];

fault!(reset_before_the_request: Books, [Step::Reset(RequestPhase::Before)], get: again(), post: lost());
fault!(reset_during_the_request: Books, [Step::Reset(RequestPhase::During(40))], get: again(), post: lost());
fault!(reset_after_the_request: Books, [Step::Reset(RequestPhase::After)], get: again(), post: lost());
fault!(closed_before_the_request: Books, [Step::Close(RequestPhase::Before)], get: again(), post: lost());
fault!(closed_during_the_request: Books, [Step::Close(RequestPhase::During(40))], get: again(), post: lost());
fault!(closed_after_the_request: Books, [Step::Close(RequestPhase::After)], get: again(), post: lost());
fault!(
    reset_again_and_again: Books,
    vec![Step::Reset(RequestPhase::After); 9],
    get: fails(ErrorKind::Transport, "the connection broke off; try later [after 4 attempts]")
        .after(4, &BACK_OFF)
        .arrived()
        .retryable(),
    post: lost()
);
fault!(half_a_status_line: Books, [Step::raw("HTTP/1.1 20")], get: again(), post: lost());
fault!(half_the_headers: Books, [Step::raw("HTTP/1.1 200 OK\r\ncontent-le")], get: again(), post: lost());
fault!(no_http_at_all: Books, [Step::raw("220 mail.canary-answer ESMTP\r\n")], get: again(), post: lost());

mod refused {
    use super::*;

    /// Nothing was ever sent, so that a request which may not be repeated is.
    async fn refused() -> (World, Refusing) {
        let nobody = Refusing::new().unwrap();
        let mut world = World::new().await;
        world.endpoints = nobody.endpoints("nowhere");
        (world, nobody)
    }

    #[tokio::test]
    async fn get() {
        let (world, _nobody) = refused().await;
        world.get(Of::Books).await.came_to(expected());
    }

    #[tokio::test]
    async fn post() {
        let (world, _nobody) = refused().await;
        world.post(Of::Books).await.came_to(expected());
    }

    fn expected() -> crate::support::Expected {
        let says = "no connection came about: nothing listens at the port, or a firewall refuses it; \
                    nothing was carried out: try later [after 4 attempts]";
        let fails = fails(ErrorKind::Transport, says).after(4, &BACK_OFF);
        fails.retryable().seen(0)
    }
}

/// A part of a body that is longer than what systems buffer is lost on the way.
mod reset_in_a_long_body {
    use super::*;
    use crate::books::{Books, CREATE};
    use std::sync::Arc;
    use zoho_http::Request;

    async fn upload(
        idempotent: bool,
    ) -> (
        zoho_sim::scripted::ScriptedServer,
        Result<u32, zoho_http::Error>,
    ) {
        let world = World::new()
            .await
            .meets([Step::Reset(RequestPhase::During(200_000))]);
        let (http, tokens, server, _clock) = world.engine();
        let client = http.client(Arc::new(Books), tokens);
        let body = vec![b'x'; 20 << 20];
        let request = Request::new(&CREATE).idempotent(idempotent);
        let answer = client.send(&request.body("text/plain", body)).await;
        (server, answer.map(|answer| answer.attempts()))
    }

    #[tokio::test]
    async fn put() {
        let (server, attempts) = upload(true).await;
        assert_eq!(attempts.unwrap(), 2);
        assert_eq!(server.received()[0].body_len(), 20 << 20);
    }

    #[tokio::test]
    async fn post() {
        let (server, e) = upload(false).await;
        let e = e.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Transport);
        assert!(e.may_have_arrived() && !e.is_retryable(), "{e}");
        assert_eq!(server.count(), 1);
    }
}

/// Nothing follows these bytes of the body, and it is the attempt's own time that ends it.
macro_rules! too_slow {
    ($name:ident: $step:expr, $sent:expr) => {
        mod $name {
            use super::*;

            async fn world() -> World {
                let world = World::new().await.meets([Step::from($step)]);
                world.first_too_slow($sent)
            }

            #[tokio::test]
            async fn get() {
                world().await.get(Of::Books).await.came_to(again());
            }

            #[tokio::test]
            async fn post() {
                let says = "no answer came in time; it may have been carried out";
                let expected = fails(ErrorKind::Transport, says).arrived();
                world().await.post(Of::Books).await.came_to(expected);
            }
        }
    };
}

too_slow!(silence: Step::Silence, 0);
too_slow!(headers_then_silence: spoiled().silent_after(0), 0);
too_slow!(half_a_body_then_silence: spoiled().silent_after(100), 100);
too_slow!(a_body_that_never_goes_on: spoiled().paced(10, &Gate::new()), 0);
too_slow!(a_request_that_nobody_reads: spoiled().held(&Gate::new()), 0);

/// A second between pieces, which the clock of both sides moves by.
mod slow_body {
    use super::*;

    fn slowly() -> [zoho_sim::scripted::Reply; 1] {
        [spoiled().paced(100, Duration::from_secs(1))]
    }

    #[tokio::test]
    async fn get() {
        let came = World::new().await.meets(slowly()).get(Of::Books).await;
        came.came_to(good(1, &[1000; 4]));
        assert_eq!(came.result.unwrap().elapsed(), Duration::from_secs(4));
    }

    #[tokio::test]
    async fn post() {
        let came = World::new().await.meets(slowly()).post(Of::Books).await;
        came.came_to(good(1, &[1000; 4]));
    }
}

/// What is left of the call's time after a slow body that broke off is too short for a wait.
mod slow_body_beyond_the_deadline {
    use super::*;

    fn slowly() -> [zoho_sim::scripted::Reply; 1] {
        [spoiled().paced(100, Duration::from_secs(20)).cut_after(300)]
    }

    #[tokio::test]
    async fn get() {
        let came = World::new().await.meets(slowly()).get(Of::Books).await;
        let expected = fails(ErrorKind::Transport, "the connection broke off; try later");
        came.came_to(expected.after(1, &[20_000; 3]).arrived().retryable());
    }

    #[tokio::test]
    async fn post() {
        let came = World::new().await.meets(slowly()).post(Of::Books).await;
        came.came_to(lost().after(1, &[20_000; 3]));
    }
}

/// The server closes a kept connection when it has answered, and does not say so before.
mod kept_and_closed {
    use super::*;
    use crate::books::{Books, CREATE, LIST};
    use std::sync::Arc;
    use zoho_http::{Operation, Request};

    async fn next(operation: &'static Operation) {
        for _ in 0..10 {
            let world = World::new().await;
            let whole = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
            let (http, tokens, server, clock) = world.meets([Step::raw(whole)]).engine();
            let client = http.client(Arc::new(Books), tokens);
            client.send(&Request::new(&LIST)).await.unwrap();
            // The close is on its way when the next request is: it is sent on another connection.
            server.ended(1).await;
            let answer = client.send(&Request::new(operation)).await.unwrap();
            assert_eq!((answer.attempts(), clock.sleeps()), (1, vec![]));
            assert_eq!((server.count(), server.connections()), (2, 2));
        }
    }

    #[tokio::test]
    async fn get() {
        next(&LIST).await;
    }

    #[tokio::test]
    async fn post() {
        next(&CREATE).await;
    }
}
