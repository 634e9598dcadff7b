//! Every fault that a call can meet, through the real transport, for a request that may be repeated and
//! for one that may not.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

/// A fault as a module of two tests: what becomes of a `GET` and of a `POST` that meet these steps, followed
/// by a successful response.
macro_rules! fault {
    ($name:ident: $product:ident, $steps:expr, get: $get:expr, post: $post:expr) => {
        mod $name {
            use super::*;

            #[tokio::test]
            async fn get() {
                let world = crate::support::World::new().await;
                world.meets($steps).get(Of::$product).await.came_to($get);
            }

            #[tokio::test]
            async fn post() {
                let world = crate::support::World::new().await;
                world.meets($steps).post(Of::$product).await.came_to($post);
            }
        }
    };
    ($name:ident: $product:ident, $steps:expr, both: $both:expr) => {
        fault!($name: $product, $steps, get: $both, post: $both);
    };
}

mod answers;
mod books;
mod connection;
mod downloads;
mod encryption;
mod given_up;
mod limits;
mod names;
mod redirects;
mod size;
mod support;
mod tokens;
mod truncated;
