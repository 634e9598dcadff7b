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
    Bytes, Call, Client, Date, DateTime, Decimal, Id, List, Multipart, Operation, Paging, Part,
    Request, call, object,
    wire::{self, Json, Other},
    words,
};

use crate::{Crm, RowOutcome, RowOutcomes, rows, shared};

/// `GET /crm/v8/{module}/things`. Scopes `ZohoCRM.things.READ` and `ZohoCRM.modules.READ`.
pub static LIST: Operation = Operation::get("crm.things.list", "/crm/{version}/{module}/things")
    .scopes(&["ZohoCRM.things.READ", "ZohoCRM.modules.READ"]);

/// `GET /crm/v7/{module}/things/{thing_id}`. No scope is published for it.
pub static GET: Operation = Operation::get(
    "crm.things.get",
    "/crm/{version}/{module}/things/{thing_id}",
)
.version("v7");

/// `POST /crm/v8/things`. Scope `ZohoCRM.things.CREATE`.
pub static CREATE: Operation = Operation::post("crm.things.create", "/crm/{version}/things")
    .scopes(&["ZohoCRM.things.CREATE"])
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
/// From [`Crm::things`](crate::Crm::things).
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
    /// in pages of up to 200.
    ///
    /// - `fields`: at the most 50 values
    pub fn list(
        &self,
        module: impl Into<Id>,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> ListCall {
        let mut request = Request::new(&LIST).segment(module.into());
        request.set_list("fields", &wire::strings::<String>(fields), i64::MIN..=50);
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
    /// `GET /crm/v7/{module}/things/{thing_id}`. No scope is published for it.
    pub fn get(&self, module: impl Into<Id>, thing_id: impl Into<Id>) -> Call<Thing> {
        let request = Request::new(&GET)
            .segment(module.into())
            .segment(thing_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "data")
        })
    }

    /// Creates a thing.
    ///
    /// `POST /crm/v8/things`. Scope `ZohoCRM.things.CREATE`.
    pub fn create(&self, data: &[ThingCreate]) -> CreateCall {
        let request = Request::new(&CREATE).body("application/json", wire::body_list("data", data));
        CreateCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Moves a thing.
    ///
    /// `POST /crm/v8/things/{thing_id}/move`. Scope `ZohoCRM.things.UPDATE`. It is safe to repeat, and
    /// repeated when no answer comes.
    pub fn move_(&self, thing_id: impl Into<Id>, to: impl Into<Kind>) -> Call<RowOutcome> {
        let request = Request::new(&MOVE)
            .segment(thing_id.into())
            .body("application/json", wire::body("to", &to.into()));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        })
    }

    /// Uploads a thing.
    ///
    /// `POST /crm/v8/upload`. No scope is published for it.
    pub fn upload(&self, file: Part) -> UploadCall {
        let request = Request::new(&UPLOAD).multipart(Multipart::new().part("file", file));
        UploadCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Results things.
    ///
    /// `GET` at the address that an earlier answer gave. No scope is published for it.
    pub fn result(&self, download_url: impl AsRef<str>) -> Call<Bytes> {
        let request = Request::at(&RESULT, download_url.as_ref());
        Call::new(self.client.clone(), request, |_, body| Ok(body.clone()))
    }
}

/// What may be set before `things().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Thing>);

impl ListCall {
    /// Type.
    pub fn type_(mut self, type_: impl Into<Kind>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Per page: from 1 to 200; `200` where it is left out.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Page: at least 1; `1` where it is left out.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// Page token.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("page_token", page_token);
        self
    }

    /// Version.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("version", version);
        self
    }

    /// If modified since.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since.to_string());
        self
    }
}

call!(ListCall => list Thing);

/// What may be set before `things().create` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateCall(Call<RowOutcomes>);

impl CreateCall {
    /// Trigger.
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
    /// Note.
    pub fn note(mut self, note: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .add_part("note", Part::new(note.as_ref().to_owned()));
        self
    }
}

call!(UploadCall => Json);

/// Size.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Size {
    /// Width: from 1 to 9.
    pub width: Option<i64>,
}

object!(Size {
    "width" => width
});

/// Thing, of `things().list`, `things().get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// Id.
    pub id: Id,
    /// Parent.
    pub parent: Option<Box<Thing>>,
    /// Children.
    pub children: Option<Vec<Thing>>,
    /// Amount.
    pub amount: Option<Decimal>,
    /// Self.
    pub self_: Option<bool>,
    /// Other.
    pub other_: Option<String>,
    /// Rows.
    pub rows: Option<BTreeMap<String, Size>>,
    /// Cf.
    pub cf: Option<Other>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Thing {
    "id" => id,
    "parent" => parent,
    "children" => children,
    "amount" => amount,
    "self" => self_,
    "other" => other_,
    "rows" => rows,
    "cf" => cf;
    other
} required "id");

/// Thing create, of `things().create`.
#[derive(Clone, Default, PartialEq)]
pub struct ThingCreate {
    /// Name; has to be sent.
    pub name: Option<String>,
    /// Kind; has to be sent.
    pub kind: Option<Kind>,
    /// Owner.
    pub owner: Option<shared::UserRef>,
    /// Day.
    pub day: Option<Date>,
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

object!(ThingCreate {
    "name" => name,
    "kind" => kind,
    "owner" => owner,
    "day" => day
});

words! {
    /// Kind, of `things().move`.
    pub enum Kind {
        /// `Small one`
        SmallOne = "Small one",
        /// `Other`
        OtherValue = "Other",
        /// `-1`
        All = "-1",
    }
}
