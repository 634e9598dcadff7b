// Written by `cargo xtask codegen` from shop/v8/things.toml of the catalogue; changes belong there.
//! Things, and all that can be hard about them.
//!
//! ```no_run
//! # async fn example(shop: zoho_shop::Shop) -> Result<(), zoho_shop::Error> {
//! let mut things = shop.things().list("4876876000000123456", ["Last_Name", "Email"]).stream();
//! while let Some(thing) = things.next().await {
//!     println!("{:?}", thing?);
//! }
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::body::{Multipart, Part};
use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, Request, call, decode};
use zoho_types::json::Json;
use zoho_types::{Date, DateTime, Decimal, ExtraFields, Id, json, object, open_enum};

use crate::client::Shop;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /shop/v8/{module}/things`. Scopes `Shop.things.READ` and `Shop.modules.READ`.
pub static LIST: Operation = Operation::get("shop.things.list", "/shop/{version}/{module}/things")
    .scopes(&["Shop.things.READ", "Shop.modules.READ"])
    .most(
        100_000,
        "narrow the list with `version`, `criteria`, `startDateTime`",
    );

/// `GET /shop/v7/{module}/things/{thing_id}`. No scope is published.
pub static GET: Operation = Operation::get(
    "shop.things.get",
    "/shop/{version}/{module}/things/{thing_id}",
)
.version("v7");

/// `POST /shop/v8/things`. Scope `Shop.things.CREATE`.
pub static CREATE: Operation = Operation::post("shop.things.create", "/shop/{version}/things")
    .scopes(&["Shop.things.CREATE"])
    .alternatives(&[
        &["Shop.modules.{module}.CREATE", "Shop.org.READ"],
        &["Shop.old.ALL"],
    ])
    .without_organization()
    .rows("data");

/// `POST /shop/v8/things/{thing_id}/move`. Scope `Shop.things.UPDATE`.
pub static MOVE: Operation =
    Operation::post("shop.things.move", "/shop/{version}/things/{thing_id}/move")
        .scopes(&["Shop.things.UPDATE"])
        .idempotent(true)
        .rows("");

/// `POST /shop/v8/upload`. No scope is published.
pub static UPLOAD: Operation =
    Operation::post("shop.things.upload", "/shop/{version}/upload").at_upload_host();

/// `GET {download_url}`. No scope is published.
pub static RESULT: Operation = Operation::get("shop.things.result", "");

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &MOVE, &UPLOAD, &RESULT];

/// Things, and all that can be hard about them.
///
/// From [`Shop::things`](crate::Shop::things).
#[derive(Debug, Clone)]
pub struct ThingsClient {
    client: Client,
}

impl Shop {
    /// Things, and all that can be hard about them.
    #[must_use]
    pub fn things(&self) -> ThingsClient {
        ThingsClient {
            client: self.client().clone(),
        }
    }
}

impl ThingsClient {
    /// Lists things.
    ///
    /// `GET /shop/v8/{module}/things`. Scopes `Shop.things.READ` and `Shop.modules.READ`. Pages of up
    /// to 200 items. Items that are removed while the list is read can make it miss as many others; to
    /// miss none, go on `by_token`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    /// - `fields`: The API names of the fields to return. At most 50 values.
    pub fn list(
        &self,
        module: impl Into<Id>,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> ListThings {
        let mut request = self.client.request(&LIST).segment(module.into());
        request.set_list("fields", &json::strings::<String>(fields), 0..=50);
        ListThings(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Numbered {
                token: true,
                max: 200,
            },
        ))
    }

    /// Gets a thing.
    ///
    /// `GET /shop/v7/{module}/things/{thing_id}`. No scope is published. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(&self, module: impl Into<Id>, thing_id: impl Into<Id>) -> GetThing {
        let request = self
            .client
            .request(&GET)
            .segment(module.into())
            .segment(thing_id.into());
        GetThing(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "data")
        }))
    }

    /// Creates a thing.
    ///
    /// `POST /shop/v8/things`. Scope `Shop.things.CREATE`. Not retried when it may have been carried
    /// out.
    pub fn create(&self, data: &[ThingCreate]) -> CreateThings {
        let request = self
            .client
            .request(&CREATE)
            .json_list("data", data)
            .checked_all(data);
        CreateThings(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Moves a thing.
    ///
    /// `POST /shop/v8/things/{thing_id}/move`. Scope `Shop.things.UPDATE`. Retried on transient
    /// failures.
    pub fn move_(&self, thing_id: impl Into<Id>, to: impl Into<Kind>) -> MoveThing {
        let request = self
            .client
            .request(&MOVE)
            .segment(thing_id.into())
            .json_member("to", &to.into());
        MoveThing(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        }))
    }

    /// Uploads a thing.
    ///
    /// `POST /shop/v8/upload`. No scope is published. Not retried when it may have been carried out.
    pub fn upload(&self, file: Part) -> UploadThing {
        let request = self
            .client
            .request(&UPLOAD)
            .multipart(Multipart::new().part("file", file));
        UploadThing(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Results things.
    ///
    /// `GET` at the address from an earlier response. No scope is published. Retried on transient
    /// failures.
    pub fn result(&self, download_url: impl AsRef<str>) -> ResultThings {
        let request = Request::at(&RESULT, download_url.as_ref());
        ResultThings(Call::new(self.client.clone(), request, decode::file))
    }
}

call! {
    /// Returned by [`ThingsClient::list`](crate::things::ThingsClient::list).
    ListThings => list Thing
}

impl ListThings {
    /// Query parameter `type`, one of `Small one`, `Other`, `-1`.
    pub fn type_(mut self, type_: impl Into<Kind>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The token from the page before, to continue after it. Query parameter `page_token`.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("page_token", page_token);
        self
    }

    /// Query parameter `version`, from 1 to 9 characters.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_text("version", version, 1..=9);
        self
    }

    /// The condition to match, such as `(Last_Name:equals:Park)`. Query parameter `criteria`.
    pub fn criteria(mut self, criteria: impl Into<crate::criteria::Criteria>) -> Self {
        criteria.into().set(self.0.request_mut(), "criteria");
        self
    }

    /// Query parameter `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("startDateTime", start_date_time);
        self
    }

    /// Returns only what has changed since then. Where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }
}

call! {
    /// Returned by [`ThingsClient::get`](crate::things::ThingsClient::get).
    GetThing => Thing
}

call! {
    /// Returned by [`ThingsClient::create`](crate::things::ThingsClient::create).
    CreateThings => RowOutcomes
}

impl CreateThings {
    /// The automations to start, such as `workflow` and `approval`; none when the list is empty.
    /// Member `trigger` of the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &json::owned::<String>(trigger));
        self
    }
}

call! {
    /// Returned by [`ThingsClient::move_`](crate::things::ThingsClient::move_).
    MoveThing => RowOutcomes
}

call! {
    /// Returned by [`ThingsClient::upload`](crate::things::ThingsClient::upload).
    UploadThing => Json
}

impl UploadThing {
    /// Part `note` of the form.
    pub fn note(mut self, note: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .add_part("note", Part::new(note.as_ref().to_owned()));
        self
    }
}

call! {
    /// Returned by [`ThingsClient::result`](crate::things::ThingsClient::result).
    ResultThings => file
}

#[non_exhaustive]
pub struct Size {
    /// From 1 to 9.
    pub width: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Size {
    "width" => width;
    extra
});

/// Returned by `things().list`, `things().get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub id: Id,
    pub parent: Option<Box<Thing>>,
    pub children: Option<Vec<Thing>>,
    pub amount: Option<Decimal>,
    pub self_: Option<bool>,
    pub other: Option<String>,
    pub rows: Option<BTreeMap<String, Size>>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(Thing {
    "id" => id,
    "parent" => parent,
    "children" => children,
    "amount" => amount,
    "self" => self_,
    "other" => other,
    "rows" => rows,
    "cf" => cf;
    extra
} required "id");

/// Sent by `things().create`.
pub struct ThingCreate {
    /// Required, at most 40 characters.
    pub name: Option<String>,
    /// Required, one of `Small one`, `Other`, `-1`.
    pub kind: Option<Kind>,
    pub owner: Option<shared::UserRef>,
    pub day: Option<Date>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ThingCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(name: impl Into<String>, kind: impl Into<Kind>) -> Self {
        Self {
            name: Some(name.into()),
            kind: Some(kind.into()),
            ..Self::default()
        }
    }
}

object!(type ThingCreate {
    "name" => name,
    "kind" => kind,
    "owner" => owner,
    "day" => day;
    extra
} constraints "name" [0, 40]);

open_enum! {
    /// Sent by `things().list`, `things().move`.
    pub enum Kind {
        /// `Small one`
        SmallOne = "Small one",
        /// `Other`
        Other = "Other",
        /// `-1`
        All = "-1",
    }
}
