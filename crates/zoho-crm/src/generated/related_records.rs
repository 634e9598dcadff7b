// Written by `cargo xtask codegen` from xtask/catalog/crm/related_records.toml; changes belong there.
//! Records in the related lists of a record.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut related_records = crm.related_records().list("Contacts", "4876876000000123456", "text",
//! ["Last_Name", "Email"]).stream();
//! while let Some(related_record) = related_records.next().await {
//!     println!("{:?}", related_record?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/{module}/{record_id}/{related_list}`. Scope `ZohoCRM.modules.READ`.
pub static LIST: Operation = Operation::get(
    "crm.related_records.list",
    "/crm/{version}/{module}/{record_id}/{related_list}",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `GET /crm/v8/{module}/{record_id}/{related_list}/{related_record_id}`. Scope `ZohoCRM.modules.READ`.
pub static GET: Operation = Operation::get(
    "crm.related_records.get",
    "/crm/{version}/{module}/{record_id}/{related_list}/{related_record_id}",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `POST /crm/v8/{module}/{record_id}/actions/get_related_records_count`. Scope `ZohoCRM.modules.READ`.
pub static COUNT: Operation = Operation::post(
    "crm.related_records.count",
    "/crm/{version}/{module}/{record_id}/actions/get_related_records_count",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]])
.repeatable(true);

/// `GET /crm/v8/{module}/{external_id}/{related_list}/{related_external_id}`. Scope `ZohoCRM.modules.READ`.
pub static GET_BY_EXTERNAL_ID: Operation = Operation::get(
    "crm.related_records.get_by_external_id",
    "/crm/{version}/{module}/{external_id}/{related_list}/{related_external_id}",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `PUT /crm/v8/{module}/{record_id}/{related_list}/{related_record_id}`. Scope `ZohoCRM.modules.UPDATE`.
pub static LINK: Operation = Operation::put(
    "crm.related_records.link",
    "/crm/{version}/{module}/{record_id}/{related_list}/{related_record_id}",
)
.scopes(&["ZohoCRM.modules.UPDATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.UPDATE"]])
.rows("data");

/// `PUT /crm/v8/{module}/{external_id}/{related_list}/{related_external_id}`. Scope `ZohoCRM.modules.UPDATE`.
pub static LINK_BY_EXTERNAL_ID: Operation = Operation::put(
    "crm.related_records.link_by_external_id",
    "/crm/{version}/{module}/{external_id}/{related_list}/{related_external_id}",
)
.scopes(&["ZohoCRM.modules.UPDATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.UPDATE"]])
.rows("data");

/// `PUT /crm/v8/{module}/{record_id}/{related_list}`. Scope `ZohoCRM.modules.UPDATE`.
pub static LINK_MANY: Operation = Operation::put(
    "crm.related_records.link_many",
    "/crm/{version}/{module}/{record_id}/{related_list}",
)
.scopes(&["ZohoCRM.modules.UPDATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.UPDATE"]])
.rows("data");

/// `PUT /crm/v8/{module}/{external_id}/{related_list}`. Scope `ZohoCRM.modules.UPDATE`.
pub static LINK_MANY_BY_EXTERNAL_ID: Operation = Operation::put(
    "crm.related_records.link_many_by_external_id",
    "/crm/{version}/{module}/{external_id}/{related_list}",
)
.scopes(&["ZohoCRM.modules.UPDATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.UPDATE"]])
.rows("data");

/// `GET /crm/v8/{module}/{external_id}/{related_list}`. Scope `ZohoCRM.modules.READ`.
pub static LIST_BY_EXTERNAL_ID: Operation = Operation::get(
    "crm.related_records.list_by_external_id",
    "/crm/{version}/{module}/{external_id}/{related_list}",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `GET /crm/v8/{module}/deleted/{record_id}/{related_list}`. Scope `ZohoCRM.modules.READ`.
pub static LIST_OF_DELETED: Operation = Operation::get(
    "crm.related_records.list_of_deleted",
    "/crm/{version}/{module}/deleted/{record_id}/{related_list}",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `DELETE /crm/v8/{module}/{record_id}/{related_list}/{related_record_id}`. Scope `ZohoCRM.modules.DELETE`.
pub static UNLINK: Operation = Operation::delete(
    "crm.related_records.unlink",
    "/crm/{version}/{module}/{record_id}/{related_list}/{related_record_id}",
)
.scopes(&["ZohoCRM.modules.DELETE"])
.alternatives(&[&["ZohoCRM.modules.{module}.DELETE"]])
.rows("data");

/// `DELETE /crm/v8/{module}/{external_id}/{related_list}/{related_external_id}`. Scope `ZohoCRM.modules.DELETE`.
pub static UNLINK_BY_EXTERNAL_ID: Operation = Operation::delete(
    "crm.related_records.unlink_by_external_id",
    "/crm/{version}/{module}/{external_id}/{related_list}/{related_external_id}",
)
.scopes(&["ZohoCRM.modules.DELETE"])
.alternatives(&[&["ZohoCRM.modules.{module}.DELETE"]])
.rows("data");

/// `DELETE /crm/v8/{module}/{record_id}/{related_list}`. Scope `ZohoCRM.modules.DELETE`.
pub static UNLINK_MANY: Operation = Operation::delete(
    "crm.related_records.unlink_many",
    "/crm/{version}/{module}/{record_id}/{related_list}",
)
.scopes(&["ZohoCRM.modules.DELETE"])
.alternatives(&[&["ZohoCRM.modules.{module}.DELETE"]])
.rows("data");

/// `DELETE /crm/v8/{module}/{external_id}/{related_list}`. Scope `ZohoCRM.modules.DELETE`.
pub static UNLINK_MANY_BY_EXTERNAL_ID: Operation = Operation::delete(
    "crm.related_records.unlink_many_by_external_id",
    "/crm/{version}/{module}/{external_id}/{related_list}",
)
.scopes(&["ZohoCRM.modules.DELETE"])
.alternatives(&[&["ZohoCRM.modules.{module}.DELETE"]])
.rows("data");

/// Records in the related lists of a record.
///
/// From [`Crm::related_records`](crate::Crm::related_records); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct RelatedRecordsClient {
    client: Client,
}

impl Crm {
    /// Records in the related lists of a record.
    #[must_use]
    pub fn related_records(&self) -> RelatedRecordsClient {
        RelatedRecordsClient {
            client: self.client().clone(),
        }
    }
}

impl RelatedRecordsClient {
    /// Lists related records.
    ///
    /// `GET /crm/v8/{module}/{record_id}/{related_list}`. Scope `ZohoCRM.modules.READ`. Comes in pages
    /// of up to 200. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    /// - `fields`: the API names of the fields that come, at the most 50 values
    pub fn list(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        related_list: impl AsRef<str>,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> ListCall {
        let mut request = self
            .client
            .request(&LIST)
            .segment(module)
            .segment(record_id.into())
            .segment(related_list);
        request.set_list("fields", &wire::strings::<String>(fields), 0..=50);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a related record.
    ///
    /// `GET /crm/v8/{module}/{record_id}/{related_list}/{related_record_id}`. Scope
    /// `ZohoCRM.modules.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        related_list: impl AsRef<str>,
        related_record_id: impl Into<Id>,
    ) -> GetCall {
        let request = self
            .client
            .request(&GET)
            .segment(module)
            .segment(record_id.into())
            .segment(related_list)
            .segment(related_record_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "data")
        }))
    }

    /// Counts the records in related lists of a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/get_related_records_count`. Scope
    /// `ZohoCRM.modules.READ`. Safe to repeat, and repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn count(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        get_related_records_count: &[RelatedRecordCount],
    ) -> List<Vec<RelatedRecordCountResult>> {
        let request = self
            .client
            .request(&COUNT)
            .segment(module)
            .segment(record_id.into())
            .json_list("get_related_records_count", get_related_records_count);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "get_related_records_count"),
            Paging::Whole,
        )
    }

    /// Gets a related record by external id.
    ///
    /// `GET /crm/v8/{module}/{external_id}/{related_list}/{related_external_id}`. Scope
    /// `ZohoCRM.modules.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get_by_external_id(
        &self,
        module: impl AsRef<str>,
        external_id: impl AsRef<str>,
        related_list: impl AsRef<str>,
        related_external_id: impl AsRef<str>,
        x_external: impl AsRef<str>,
    ) -> GetByExternalIdCall {
        let mut request = self
            .client
            .request(&GET_BY_EXTERNAL_ID)
            .segment(module)
            .segment(external_id)
            .segment(related_list)
            .segment(related_external_id);
        request.set_header("X-EXTERNAL", x_external);
        GetByExternalIdCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "data")
        }))
    }

    /// Links a related record.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/{related_list}/{related_record_id}`. Scope
    /// `ZohoCRM.modules.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn link(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        related_list: impl AsRef<str>,
        related_record_id: impl Into<Id>,
        body: &shared::Record,
    ) -> LinkCall {
        let request = self
            .client
            .request(&LINK)
            .segment(module)
            .segment(record_id.into())
            .segment(related_list)
            .segment(related_record_id.into())
            .json_list("data", std::slice::from_ref(body))
            .checked(body);
        LinkCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Links related records by external id.
    ///
    /// `PUT /crm/v8/{module}/{external_id}/{related_list}/{related_external_id}`. Scope
    /// `ZohoCRM.modules.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn link_by_external_id(
        &self,
        module: impl AsRef<str>,
        external_id: impl AsRef<str>,
        related_list: impl AsRef<str>,
        related_external_id: impl AsRef<str>,
        body: &shared::Record,
        x_external: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&LINK_BY_EXTERNAL_ID)
            .segment(module)
            .segment(external_id)
            .segment(related_list)
            .segment(related_external_id)
            .json_list("data", std::slice::from_ref(body))
            .checked(body);
        request.set_header("X-EXTERNAL", x_external);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Links several related records.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/{related_list}`. Scope `ZohoCRM.modules.UPDATE`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn link_many(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        related_list: impl AsRef<str>,
        data: &[shared::Record],
    ) -> LinkManyCall {
        let request = self
            .client
            .request(&LINK_MANY)
            .segment(module)
            .segment(record_id.into())
            .segment(related_list)
            .json_list("data", data)
            .checked_all(data);
        LinkManyCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Links the many of related records by external id.
    ///
    /// `PUT /crm/v8/{module}/{external_id}/{related_list}`. Scope `ZohoCRM.modules.UPDATE`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn link_many_by_external_id(
        &self,
        module: impl AsRef<str>,
        external_id: impl AsRef<str>,
        related_list: impl AsRef<str>,
        data: &[shared::Record],
        x_external: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&LINK_MANY_BY_EXTERNAL_ID)
            .segment(module)
            .segment(external_id)
            .segment(related_list)
            .json_list("data", data)
            .checked_all(data);
        request.set_header("X-EXTERNAL", x_external);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Lists related records by external id.
    ///
    /// `GET /crm/v8/{module}/{external_id}/{related_list}`. Scope `ZohoCRM.modules.READ`. Comes in
    /// pages of up to 200. Where items are removed while it is read, as many others can be missed.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    /// - `fields`: the API names of the fields that come, at the most 50 values
    pub fn list_by_external_id(
        &self,
        module: impl AsRef<str>,
        external_id: impl AsRef<str>,
        related_list: impl AsRef<str>,
        fields: impl IntoIterator<Item = impl Into<String>>,
        x_external: impl AsRef<str>,
    ) -> ListByExternalIdCall {
        let mut request = self
            .client
            .request(&LIST_BY_EXTERNAL_ID)
            .segment(module)
            .segment(external_id)
            .segment(related_list);
        request.set_list("fields", &wire::strings::<String>(fields), 0..=50);
        request.set_header("X-EXTERNAL", x_external);
        ListByExternalIdCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Lists the related records of a deleted record.
    ///
    /// `GET /crm/v8/{module}/deleted/{record_id}/{related_list}`. Scope `ZohoCRM.modules.READ`. Comes
    /// in pages of up to 200. Where items are removed while it is read, as many others can be missed.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn list_of_deleted(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        related_list: impl AsRef<str>,
    ) -> ListOfDeletedCall {
        let request = self
            .client
            .request(&LIST_OF_DELETED)
            .segment(module)
            .segment(record_id.into())
            .segment(related_list);
        ListOfDeletedCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Unlinks a related record.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/{related_list}/{related_record_id}`. Scope
    /// `ZohoCRM.modules.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn unlink(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        related_list: impl AsRef<str>,
        related_record_id: impl Into<Id>,
    ) -> UnlinkCall {
        let request = self
            .client
            .request(&UNLINK)
            .segment(module)
            .segment(record_id.into())
            .segment(related_list)
            .segment(related_record_id.into());
        UnlinkCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Unlinks related records by external id.
    ///
    /// `DELETE /crm/v8/{module}/{external_id}/{related_list}/{related_external_id}`. Scope
    /// `ZohoCRM.modules.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn unlink_by_external_id(
        &self,
        module: impl AsRef<str>,
        external_id: impl AsRef<str>,
        related_list: impl AsRef<str>,
        related_external_id: impl AsRef<str>,
        x_external: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UNLINK_BY_EXTERNAL_ID)
            .segment(module)
            .segment(external_id)
            .segment(related_list)
            .segment(related_external_id);
        request.set_header("X-EXTERNAL", x_external);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Unlinks several related records.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/{related_list}`. Scope `ZohoCRM.modules.DELETE`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn unlink_many(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        related_list: impl AsRef<str>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> UnlinkManyCall {
        let mut request = self
            .client
            .request(&UNLINK_MANY)
            .segment(module)
            .segment(record_id.into())
            .segment(related_list);
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        UnlinkManyCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Unlinks the many of related records by external id.
    ///
    /// `DELETE /crm/v8/{module}/{external_id}/{related_list}`. Scope `ZohoCRM.modules.DELETE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn unlink_many_by_external_id(
        &self,
        module: impl AsRef<str>,
        external_id: impl AsRef<str>,
        related_list: impl AsRef<str>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
        x_external: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UNLINK_MANY_BY_EXTERNAL_ID)
            .segment(module)
            .segment(external_id)
            .segment(related_list);
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        request.set_header("X-EXTERNAL", x_external);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }
}

/// What may be set before `related_records().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::Record>);

impl ListCall {
    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
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

    /// Text. Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call!(ListCall => list shared::Record);

/// What may be set before `related_records().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<shared::Record>);

impl GetCall {
    /// The API names of the fields that come, at the most 50 values. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &wire::strings::<String>(fields), 0..=50);
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

    /// Text. Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call!(GetCall => shared::Record);

/// What may be set before `related_records().get_by_external_id` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetByExternalIdCall(Call<shared::Record>);

impl GetByExternalIdCall {
    /// The API names of the fields that come, at the most 50 values. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &wire::strings::<String>(fields), 0..=50);
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

call!(GetByExternalIdCall => shared::Record);

/// What may be set before `related_records().link` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct LinkCall(Call<RowOutcomes>);

impl LinkCall {
    /// Text. Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call!(LinkCall => RowOutcomes);

/// What may be set before `related_records().link_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct LinkManyCall(Call<RowOutcomes>);

impl LinkManyCall {
    /// Text. Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call!(LinkManyCall => RowOutcomes);

/// What may be set before `related_records().list_by_external_id` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByExternalIdCall(List<shared::Record>);

impl ListByExternalIdCall {
    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
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

call!(ListByExternalIdCall => list shared::Record);

/// What may be set before `related_records().list_of_deleted` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListOfDeletedCall(List<shared::Record>);

impl ListOfDeletedCall {
    /// The API names of the fields that come, at the most 50 values. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &wire::strings::<String>(fields), 0..=50);
        self
    }

    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// The ids of those that are meant, at the most 100 values. Query parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        self
    }
}

call!(ListOfDeletedCall => list shared::Record);

/// What may be set before `related_records().unlink` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UnlinkCall(Call<RowOutcomes>);

impl UnlinkCall {
    /// Text. Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call!(UnlinkCall => RowOutcomes);

/// What may be set before `related_records().unlink_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UnlinkManyCall(Call<RowOutcomes>);

impl UnlinkManyCall {
    /// Text. Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call!(UnlinkManyCall => RowOutcomes);

/// Related record count, for `related_records().count`.
pub struct RelatedRecordCount {
    /// `related_list`: an object.
    pub related_list: Option<shared::ApiNameRef>,
    /// `params`: an object.
    pub params: Option<RelatedRecordsCountParams>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RelatedRecordCount {
    "related_list" => related_list,
    "params" => params;
    extra
});

/// Related record count result, from `related_records().count`.
#[non_exhaustive]
pub struct RelatedRecordCountResult {
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `related_list`: an object.
    pub related_list: Option<shared::ApiNameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RelatedRecordCountResult {
    "count" => count,
    "related_list" => related_list;
    extra
});

/// Related records count params.
pub struct RelatedRecordsCountParams {
    /// `approved`: yes or no.
    pub approved: Option<bool>,
    /// `converted`: yes or no.
    pub converted: Option<bool>,
    /// `approval_state`: text.
    pub approval_state: Option<String>,
    /// `category`: one of `link`, `files`.
    pub category: Option<RelatedRecordsCategory>,
    /// `filters`: an object.
    pub filters: Option<RelatedRecordsFilter>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RelatedRecordsCountParams {
    "approved" => approved,
    "converted" => converted,
    "approval_state" => approval_state,
    "category" => category,
    "filters" => filters;
    extra
});

/// Related records filter.
pub struct RelatedRecordsFilter {
    /// `comparator`: text.
    pub comparator: Option<String>,
    /// `field`: an object.
    pub field: Option<shared::SharingRuleFilterField>,
    /// `value`: text.
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RelatedRecordsFilter {
    "comparator" => comparator,
    "field" => field,
    "value" => value;
    extra
});

open_enum! {
    /// Related records category.
    pub enum RelatedRecordsCategory {
        /// `link`
        Link = "link",
        /// `files`
        Files = "files",
    }
}
