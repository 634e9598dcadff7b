// Written by `cargo xtask codegen` from desk/v1/articles.toml of the catalogue; changes belong there.
//! Articles of the knowledge base.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut articles = desk.articles().list().stream();
//! while let Some(article) = articles.next().await {
//!     println!("{:?}", article?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Id, List, Operation, Paging, wire};

use crate::{Desk, shared};

mod calls;
mod types;
mod words;

pub use self::calls::{
    CountCall, CreateCall, GetCall, ListCall, ListHistoryCall, ListSuggestionsCall, ListTagsCall,
    SearchCall, SearchLegacyCall, ShareDocsWorkspaceCall, UpdateCall,
};
pub use self::types::{
    Article, ArticleCheckPermalinkAvailability, ArticleCheckPermalinkAvailabilityResult,
    ArticleConvertCloudDocumentToHtml, ArticleConvertCloudDocumentToHtmlResult, ArticleHistory,
    ArticleInput, ArticleInsights, ArticleLocaleError, ArticleLocaleResult,
    ArticleLocaleTranslation, ArticleScheduleAutoTranslate, ArticleScheduleAutoTranslateResult,
    ArticleSearchLegacyResult, ArticleSuggestion, ArticleUpdate,
    ArticleUploadExternalImagesToGallery,
};
pub use self::words::{
    ArticleConvertCloudDocumentToHtmlSource, ArticleConvertCloudDocumentToHtmlType, ArticleEvent,
    ArticleLocaleErrorCode, ArticleSortBy,
};

/// `GET /api/v1/articles`. Scope `Desk.articles.READ`.
pub static LIST: Operation = Operation::get("desk.articles.list", "/api/{version}/articles").scopes(&["Desk.articles.READ"]).most(5_000, "cut the list by time with `modifiedTimeRange` or `expiryTimeRange`, and read part after part");

/// `GET /api/v1/articles/{article_id}`. Scope `Desk.articles.READ`.
pub static GET: Operation =
    Operation::get("desk.articles.get", "/api/{version}/articles/{article_id}")
        .scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/articles`. Scope `Desk.articles.CREATE`.
pub static CREATE: Operation = Operation::post("desk.articles.create", "/api/{version}/articles")
    .scopes(&["Desk.articles.CREATE"]);

/// `PATCH /api/v1/articles/{article_id}`. Scope `Desk.articles.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.articles.update",
    "/api/{version}/articles/{article_id}",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/articles/moveToTrash`. Scope `Desk.articles.DELETE`.
pub static MOVE_TO_TRASH: Operation = Operation::post(
    "desk.articles.move_to_trash",
    "/api/{version}/articles/moveToTrash",
)
.scopes(&["Desk.articles.DELETE"]);

/// `GET /api/v1/articles/search`. Scopes `Desk.articles.READ` and `Desk.search.READ`.
pub static SEARCH: Operation = Operation::get(
    "desk.articles.search",
    "/api/{version}/articles/search",
)
.scopes(&["Desk.articles.READ", "Desk.search.READ"])
.most(
    5_000,
    "cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part",
);

/// `GET /api/v1/articles/count`. Scope `Desk.articles.READ`.
pub static COUNT: Operation =
    Operation::get("desk.articles.count", "/api/{version}/articles/count")
        .scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/articles/checkPermalinkAvailability`. Scope `Desk.articles.READ`.
pub static CHECK_PERMALINK_AVAILABILITY: Operation = Operation::post(
    "desk.articles.check_permalink_availability",
    "/api/{version}/articles/checkPermalinkAvailability",
)
.scopes(&["Desk.articles.READ"])
.repeatable(true);

/// `POST /api/v1/convertCloudDocumentToHtml`. Scope `Desk.articles.CREATE`.
pub static CONVERT_CLOUD_DOCUMENT_TO_HTML: Operation = Operation::post(
    "desk.articles.convert_cloud_document_to_html",
    "/api/{version}/convertCloudDocumentToHtml",
)
.scopes(&["Desk.articles.CREATE"]);

/// `GET /api/v1/articles/{article_id}/insights`. Scope `Desk.articles.READ`.
pub static GET_INSIGHTS: Operation = Operation::get(
    "desk.articles.get_insights",
    "/api/{version}/articles/{article_id}/insights",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/articles/{article_id}/history`. Scope `Desk.articles.READ`.
pub static LIST_HISTORY: Operation = Operation::get(
    "desk.articles.list_history",
    "/api/{version}/articles/{article_id}/history",
)
.scopes(&["Desk.articles.READ"])
.most(
    5_000,
    "narrow the list with `events`, `userIds`, `fromTime`",
);

/// `GET /api/v1/tickets/{ticket_id}/articleSuggestion`. Scope `Desk.articles.READ`.
pub static LIST_SUGGESTIONS: Operation = Operation::get(
    "desk.articles.list_suggestions",
    "/api/{version}/tickets/{ticket_id}/articleSuggestion",
)
.scopes(&["Desk.articles.READ"])
.most(5_000, "narrow the list with `departmentId`");

/// `GET /api/v1/articleTags`. Scope `Desk.articles.READ`.
pub static LIST_TAGS: Operation =
    Operation::get("desk.articles.list_tags", "/api/{version}/articleTags")
        .scopes(&["Desk.articles.READ"])
        .most(
            5_000,
            "narrow the list with `searchString`, `rootCategoryIds`, `departmentIds`",
        );

/// `POST /api/v1/articles/preview`. Scope `Desk.articles.UPDATE`.
pub static PREVIEW: Operation =
    Operation::post("desk.articles.preview", "/api/{version}/articles/preview")
        .scopes(&["Desk.articles.UPDATE"])
        .repeatable(true);

/// `POST /api/v1/articles/scheduleAutoTranslate`. Scope `Desk.articles.UPDATE`.
pub static SCHEDULE_AUTO_TRANSLATE: Operation = Operation::post(
    "desk.articles.schedule_auto_translate",
    "/api/{version}/articles/scheduleAutoTranslate",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `GET /api/v1/Solutions/Search`. Scopes `Desk.articles.READ` and `Desk.search.READ`.
pub static SEARCH_LEGACY: Operation = Operation::get(
    "desk.articles.search_legacy",
    "/api/{version}/Solutions/Search",
)
.scopes(&["Desk.articles.READ", "Desk.search.READ"])
.most(
    5_000,
    "narrow the list with `departmentId`, `title`, `categoryId`",
);

/// `POST /api/v1/articles/shareDocsWorkspace`. Scope `Desk.articles.CREATE`.
pub static SHARE_DOCS_WORKSPACE: Operation = Operation::post(
    "desk.articles.share_docs_workspace",
    "/api/{version}/articles/shareDocsWorkspace",
)
.scopes(&["Desk.articles.CREATE"]);

/// `POST /api/v1/articles/stopAutoTranslate`. Scope `Desk.articles.UPDATE`.
pub static STOP_AUTO_TRANSLATE: Operation = Operation::post(
    "desk.articles.stop_auto_translate",
    "/api/{version}/articles/stopAutoTranslate",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/articles/uploadExternalImagesToGallery`. Scope `Desk.articles.UPDATE`.
pub static UPLOAD_EXTERNAL_IMAGES_TO_GALLERY: Operation = Operation::post(
    "desk.articles.upload_external_images_to_gallery",
    "/api/{version}/articles/uploadExternalImagesToGallery",
)
.scopes(&["Desk.articles.UPDATE"]);

/// Articles of the knowledge base.
///
/// From [`Desk::articles`](crate::Desk::articles); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct ArticlesClient {
    client: Client,
}

impl Desk {
    /// Articles of the knowledge base.
    #[must_use]
    pub fn articles(&self) -> ArticlesClient {
        ArticlesClient {
            client: self.client().clone(),
        }
    }
}

impl ArticlesClient {
    /// Lists articles.
    ///
    /// `GET /api/v1/articles`. Scope `Desk.articles.READ`. Comes in pages of up to 50. Where items are
    /// removed while it is read, as many others can be missed; to miss none, cut the list by time with
    /// `modifiedTimeRange` or `expiryTimeRange`, and read part after part. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets an article.
    ///
    /// `GET /api/v1/articles/{article_id}`. Scope `Desk.articles.READ`. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, article_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(article_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates an article.
    ///
    /// `POST /api/v1/articles`. Scope `Desk.articles.CREATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &ArticleInput) -> CreateCall {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Updates an article.
    ///
    /// `PATCH /api/v1/articles/{article_id}`. Scope `Desk.articles.UPDATE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, article_id: impl Into<Id>, body: &ArticleUpdate) -> UpdateCall {
        let request = self
            .client
            .request(&UPDATE)
            .segment(article_id.into())
            .json_member("", body);
        UpdateCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Moves articles to trash.
    ///
    /// `POST /api/v1/articles/moveToTrash`. Scope `Desk.articles.DELETE`. Not repeated by itself when
    /// it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn move_to_trash(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .json_member("ids", &wire::owned::<Id>(ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Searches articles.
    ///
    /// `GET /api/v1/articles/search`. Scopes `Desk.articles.READ` and `Desk.search.READ`. Comes in
    /// pages of up to 100. Where items are removed while it is read, as many others can be missed; to
    /// miss none, cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part
    /// after part. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn search(&self) -> SearchCall {
        SearchCall(List::new(
            self.client.clone(),
            self.client.request(&SEARCH),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Counts articles.
    ///
    /// `GET /api/v1/articles/count`. Scope `Desk.articles.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn count(&self) -> CountCall {
        CountCall(Call::new(
            self.client.clone(),
            self.client.request(&COUNT),
            |_, body| wire::one(body, "count"),
        ))
    }

    /// Checks the permalink availability of articles.
    ///
    /// `POST /api/v1/articles/checkPermalinkAvailability`. Scope `Desk.articles.READ`. Safe to repeat,
    /// and repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn check_permalink_availability(
        &self,
        body: &ArticleCheckPermalinkAvailability,
    ) -> Call<ArticleCheckPermalinkAvailabilityResult> {
        let request = self
            .client
            .request(&CHECK_PERMALINK_AVAILABILITY)
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Converts the cloud document to html of articles.
    ///
    /// `POST /api/v1/convertCloudDocumentToHtml`. Scope `Desk.articles.CREATE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn convert_cloud_document_to_html(
        &self,
        body: &ArticleConvertCloudDocumentToHtml,
    ) -> Call<ArticleConvertCloudDocumentToHtmlResult> {
        let request = self
            .client
            .request(&CONVERT_CLOUD_DOCUMENT_TO_HTML)
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets the insights of an article.
    ///
    /// `GET /api/v1/articles/{article_id}/insights`. Scope `Desk.articles.READ`. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_insights(&self, article_id: impl Into<Id>) -> Call<ArticleInsights> {
        let request = self
            .client
            .request(&GET_INSIGHTS)
            .segment(article_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Lists the history of an article.
    ///
    /// `GET /api/v1/articles/{article_id}/history`. Scope `Desk.articles.READ`. Comes in pages of up
    /// to 100. Where items are removed while it is read, as many others can be missed. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_history(&self, article_id: impl Into<Id>) -> ListHistoryCall {
        let request = self
            .client
            .request(&LIST_HISTORY)
            .segment(article_id.into());
        ListHistoryCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists articles that may help with a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/articleSuggestion`. Scope `Desk.articles.READ`. Comes in pages
    /// of up to 50. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_suggestions(&self, ticket_id: impl Into<Id>) -> ListSuggestionsCall {
        let request = self
            .client
            .request(&LIST_SUGGESTIONS)
            .segment(ticket_id.into());
        ListSuggestionsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists the tags of articles.
    ///
    /// `GET /api/v1/articleTags`. Scope `Desk.articles.READ`. Comes in pages of up to 50. Where items
    /// are removed while it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_tags(&self) -> ListTagsCall {
        ListTagsCall(List::new(
            self.client.clone(),
            self.client.request(&LIST_TAGS),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Previews articles.
    ///
    /// `POST /api/v1/articles/preview`. Scope `Desk.articles.UPDATE`. Safe to repeat, and repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn preview(
        &self,
        body: &ArticleConvertCloudDocumentToHtmlResult,
    ) -> Call<ArticleConvertCloudDocumentToHtmlResult> {
        let request = self.client.request(&PREVIEW).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Schedules the auto translate of articles.
    ///
    /// `POST /api/v1/articles/scheduleAutoTranslate`. Scope `Desk.articles.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn schedule_auto_translate(
        &self,
        body: &ArticleScheduleAutoTranslate,
    ) -> List<ArticleScheduleAutoTranslateResult> {
        let request = self
            .client
            .request(&SCHEDULE_AUTO_TRANSLATE)
            .json_member("", body);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Searches legacy articles.
    ///
    /// `GET /api/v1/Solutions/Search`. Scopes `Desk.articles.READ` and `Desk.search.READ`. Comes in
    /// pages of up to 100. Where items are removed while it is read, as many others can be missed.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn search_legacy(&self) -> SearchLegacyCall {
        SearchLegacyCall(List::new(
            self.client.clone(),
            self.client.request(&SEARCH_LEGACY),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Shares the docs workspace of articles.
    ///
    /// `POST /api/v1/articles/shareDocsWorkspace`. Scope `Desk.articles.CREATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn share_docs_workspace(&self, body: &ArticleInput) -> ShareDocsWorkspaceCall {
        let request = self
            .client
            .request(&SHARE_DOCS_WORKSPACE)
            .json_member("", body);
        ShareDocsWorkspaceCall(Call::new(self.client.clone(), request, |_, body| {
            wire::nothing(body)
        }))
    }

    /// Stops the auto translate of articles.
    ///
    /// `POST /api/v1/articles/stopAutoTranslate`. Scope `Desk.articles.UPDATE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn stop_auto_translate(
        &self,
        body: &ArticleScheduleAutoTranslate,
    ) -> List<ArticleScheduleAutoTranslateResult> {
        let request = self
            .client
            .request(&STOP_AUTO_TRANSLATE)
            .json_member("", body);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Uploads the external images to gallery of articles.
    ///
    /// `POST /api/v1/articles/uploadExternalImagesToGallery`. Scope `Desk.articles.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn upload_external_images_to_gallery(
        &self,
        body: &ArticleUploadExternalImagesToGallery,
    ) -> Call<shared::UploadExternalImagesToGalleryResult> {
        let request = self
            .client
            .request(&UPLOAD_EXTERNAL_IMAGES_TO_GALLERY)
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}
