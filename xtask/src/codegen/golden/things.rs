// Written by `cargo xtask codegen` from xtask/catalog/crm/things.toml; changes belong there.
//! Things, and all that can be hard about them.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut things = crm.things().list("4876876000000123456", ["Last_Name", "Email"]).stream();
//! while let Some(thing) = things.next().await {
//!     println!("{:?}", thing?);
//! }
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::{
    Bytes, Call, Client, Date, DateTime, Decimal, ExtraFields, Id, List, Multipart, Operation,
    Paging, Part, Request, call, object, open_enum,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/{module}/things`. Scopes `ZohoCRM.things.READ` and `ZohoCRM.modules.READ`.
pub static LIST: Operation = Operation::get("crm.things.list", "/crm/{version}/{module}/things")
    .scopes(&["ZohoCRM.things.READ", "ZohoCRM.modules.READ"])
    .most(
        100_000,
        "narrow the list with `version`, `criteria`, `startDateTime`",
    );

/// `GET /crm/v7/{module}/things/{thing_id}`. No scope is published for it.
pub static GET: Operation = Operation::get(
    "crm.things.get",
    "/crm/{version}/{module}/things/{thing_id}",
)
.version("v7");

/// `POST /crm/v8/things`. Scope `ZohoCRM.things.CREATE`.
pub static CREATE: Operation = Operation::post("crm.things.create", "/crm/{version}/things")
    .scopes(&["ZohoCRM.things.CREATE"])
    .alternatives(&[
        &["ZohoCRM.modules.{module}.CREATE", "ZohoCRM.org.READ"],
        &["ZohoCRM.old.ALL"],
    ])
    .without_organization()
    .rows("data");

/// `POST /crm/v8/things/{thing_id}/move`. Scope `ZohoCRM.things.UPDATE`.
pub static MOVE: Operation =
    Operation::post("crm.things.move", "/crm/{version}/things/{thing_id}/move")
        .scopes(&["ZohoCRM.things.UPDATE"])
        .repeatable(true)
        .rows("");

/// `POST /crm/v8/upload`. No scope is published for it.
pub static UPLOAD: Operation =
    Operation::post("crm.things.upload", "/crm/{version}/upload").at_upload_host();

/// `GET {download_url}`. No scope is published for it.
pub static RESULT: Operation = Operation::get("crm.things.result", "");

/// Things, and all that can be hard about them.
///
/// From [`Crm::things`](crate::Crm::things); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct ThingsClient {
    client: Client,
}

impl Crm {
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
    /// `GET /crm/v8/{module}/things`. Scopes `ZohoCRM.things.READ` and `ZohoCRM.modules.READ`. Comes
    /// in pages of up to 200. Where items are removed while it is read, as many others can be missed;
    /// to miss none, go on `by_token`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `fields`: the API names of the fields that come, at the most 50 values
    pub fn list(
        &self,
        module: impl Into<Id>,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> ListCall {
        let mut request = self.client.request(&LIST).segment(module.into());
        request.set_list("fields", &wire::strings::<String>(fields), 0..=50);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Numbered {
                token: true,
                max: 200,
            },
        ))
    }

    /// Gets a thing.
    ///
    /// `GET /crm/v7/{module}/things/{thing_id}`. No scope is published for it. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, module: impl Into<Id>, thing_id: impl Into<Id>) -> Call<Thing> {
        let request = self
            .client
            .request(&GET)
            .segment(module.into())
            .segment(thing_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "data")
        })
    }

    /// Creates a thing.
    ///
    /// `POST /crm/v8/things`. Scope `ZohoCRM.things.CREATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, data: &[ThingCreate]) -> CreateCall {
        let request = self
            .client
            .request(&CREATE)
            .json_list("data", data)
            .checked_all(data);
        CreateCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Moves a thing.
    ///
    /// `POST /crm/v8/things/{thing_id}/move`. Scope `ZohoCRM.things.UPDATE`. Safe to repeat, and
    /// repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn move_(&self, thing_id: impl Into<Id>, to: impl Into<Kind>) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&MOVE)
            .segment(thing_id.into())
            .json_member("to", &to.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        })
    }

    /// Uploads a thing.
    ///
    /// `POST /crm/v8/upload`. No scope is published for it. Not repeated by itself when it may have
    /// been carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn upload(&self, file: Part) -> UploadCall {
        let request = self
            .client
            .request(&UPLOAD)
            .multipart(Multipart::new().part("file", file));
        UploadCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Results things.
    ///
    /// `GET` at the address that an earlier answer gave. No scope is published for it. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn result(&self, download_url: impl AsRef<str>) -> Call<Bytes> {
        let request = Request::at(&RESULT, download_url.as_ref());
        Call::new(self.client.clone(), request, wire::file)
    }
}

/// What may be set before `things().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Thing>);

impl ListCall {
    /// One of `Small one`, `Other`, `-1`. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<Kind>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The token that the page before gave, to go on behind it. Query parameter `page_token`.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("page_token", page_token);
        self
    }

    /// Text, from 1 to 9 characters. Query parameter `version`.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_text("version", version, 1..=9);
        self
    }

    /// The condition that has to be met, such as `(Last_Name:equals:Park)`. Query parameter
    /// `criteria`.
    pub fn criteria(mut self, criteria: impl Into<crate::Criteria>) -> Self {
        criteria.into().set(self.0.request_mut(), "criteria");
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: DateTime) -> Self {
        self.0
            .request_mut()
            .set_query("startDateTime", start_date_time);
        self
    }

    /// Only what has changed since then comes; where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }
}

call!(ListCall => list Thing);

/// What may be set before `things().create` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateCall(Call<RowOutcomes>);

impl CreateCall {
    /// Which automations are started: `workflow`, `approval` and the like; none when the list is
    /// empty. `trigger` in the body.
    pub fn trigger(mut self, trigger: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_member("trigger", &wire::owned::<String>(trigger));
        self
    }
}

call!(CreateCall => RowOutcomes);

/// What may be set before `things().upload` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UploadCall(Call<Json>);

impl UploadCall {
    /// Text. Part `note` of the form.
    pub fn note(mut self, note: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .add_part("note", Part::new(note.as_ref().to_owned()));
        self
    }
}

call!(UploadCall => Json);

/// Size.
#[non_exhaustive]
pub struct Size {
    /// `width`: a whole number, from 1 to 9.
    pub width: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Size {
    "width" => width;
    extra
});

/// Thing, from `things().list`, `things().get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `id`: its id; always there.
    pub id: Id,
    /// `parent`: an object.
    pub parent: Option<Box<Thing>>,
    /// `children`: a list.
    pub children: Option<Vec<Thing>>,
    /// `amount`: an amount of money, with all its digits.
    pub amount: Option<Decimal>,
    /// `self`: yes or no.
    pub self_: Option<bool>,
    /// `other`: text.
    pub other: Option<String>,
    /// `rows`: values by name.
    pub rows: Option<BTreeMap<String, Size>>,
    /// `cf`: custom fields by their API names.
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

/// Thing create, for `things().create`.
pub struct ThingCreate {
    /// `name`: its name, at the most 40 characters; has to be sent.
    pub name: Option<String>,
    /// `kind`: one of `Small one`, `Other`, `-1`; has to be sent.
    pub kind: Option<Kind>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::UserRef>,
    /// `day`: a day.
    pub day: Option<Date>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ThingCreate {
    /// With what has to be sent; the rest is left out.
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
    /// Kind, for `things().list`, `things().move`.
    pub enum Kind {
        /// `Small one`
        SmallOne = "Small one",
        /// `Other`
        Other = "Other",
        /// `-1`
        All = "-1",
    }
}
