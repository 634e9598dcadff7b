// Written by `cargo xtask codegen` from desk/v1/articles.toml of the catalogue; changes belong there.
//! Articles of the knowledge base.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut articles = desk.articles().list().stream();
//! while let Some(article) = articles.next().await {
//!     println!("{:?}", article?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, decode};
use zoho_types::{Id, json};

use crate::client::Desk;

mod calls;
mod enums;
mod types;

pub use self::calls::{
    CheckArticlePermalinkAvailability, ConvertArticleCloudDocumentToHtml, CountArticles,
    CreateArticle, GetArticle, GetArticleInsights, ListArticleHistory, ListArticleSuggestions,
    ListArticleTags, ListArticles, MoveArticlesToTrash, PreviewArticles,
    ScheduleArticleAutoTranslate, SearchArticles, SearchLegacyArticles, ShareArticleDocsWorkspace,
    StopArticleAutoTranslate, UpdateArticle, UploadArticleExternalImagesToGallery,
};
pub use self::enums::{
    ArticleConvertCloudDocumentToHtmlSource, ArticleConvertCloudDocumentToHtmlType, ArticleEvent,
    ArticleLocaleErrorCode, ArticleSortBy,
};
pub use self::types::{
    Article, ArticleCheckPermalinkAvailability, ArticleCheckPermalinkAvailabilityResult,
    ArticleConvertCloudDocumentToHtml, ArticleConvertCloudDocumentToHtmlResult, ArticleHistory,
    ArticleInput, ArticleInsights, ArticleLocaleError, ArticleLocaleResult,
    ArticleLocaleTranslation, ArticleScheduleAutoTranslate, ArticleScheduleAutoTranslateResult,
    ArticleSearchLegacyResult, ArticleSuggestion, ArticleUpdate,
    ArticleUploadExternalImagesToGallery,
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
.idempotent(true);

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
        .idempotent(true);

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &MOVE_TO_TRASH,
    &SEARCH,
    &COUNT,
    &CHECK_PERMALINK_AVAILABILITY,
    &CONVERT_CLOUD_DOCUMENT_TO_HTML,
    &GET_INSIGHTS,
    &LIST_HISTORY,
    &LIST_SUGGESTIONS,
    &LIST_TAGS,
    &PREVIEW,
    &SCHEDULE_AUTO_TRANSLATE,
    &SEARCH_LEGACY,
    &SHARE_DOCS_WORKSPACE,
    &STOP_AUTO_TRANSLATE,
    &UPLOAD_EXTERNAL_IMAGES_TO_GALLERY,
];

/// Articles of the knowledge base.
///
/// From [`Desk::articles`](crate::Desk::articles).
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
    /// `GET /api/v1/articles`. Scope `Desk.articles.READ`. Pages of up to 50 items. Items that are
    /// removed while the list is read can make it miss as many others; to miss none, cut the list by
    /// time with `modifiedTimeRange` or `expiryTimeRange`, and read part after part. Retried on
    /// transient failures.
    pub fn list(&self) -> ListArticles {
        ListArticles(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets an article.
    ///
    /// `GET /api/v1/articles/{article_id}`. Scope `Desk.articles.READ`. Retried on transient failures.
    pub fn get(&self, article_id: impl Into<Id>) -> GetArticle {
        let request = self.client.request(&GET).segment(article_id.into());
        GetArticle(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates an article.
    ///
    /// `POST /api/v1/articles`. Scope `Desk.articles.CREATE`. Not retried when it may have been
    /// carried out.
    pub fn create(&self, body: &ArticleInput) -> CreateArticle {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateArticle(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates an article.
    ///
    /// `PATCH /api/v1/articles/{article_id}`. Scope `Desk.articles.UPDATE`. Not retried when it may
    /// have been carried out.
    pub fn update(&self, article_id: impl Into<Id>, body: &ArticleUpdate) -> UpdateArticle {
        let request = self
            .client
            .request(&UPDATE)
            .segment(article_id.into())
            .json_member("", body);
        UpdateArticle(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Moves articles to trash.
    ///
    /// `POST /api/v1/articles/moveToTrash`. Scope `Desk.articles.DELETE`. Not retried when it may have
    /// been carried out.
    pub fn move_to_trash(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> MoveArticlesToTrash {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .json_member("ids", &json::owned::<Id>(ids));
        MoveArticlesToTrash(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Searches articles.
    ///
    /// `GET /api/v1/articles/search`. Scopes `Desk.articles.READ` and `Desk.search.READ`. Pages of up
    /// to 100 items. Items that are removed while the list is read can make it miss as many others; to
    /// miss none, cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part
    /// after part. Retried on transient failures.
    pub fn search(&self) -> SearchArticles {
        SearchArticles(List::new(
            self.client.clone(),
            self.client.request(&SEARCH),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Counts articles.
    ///
    /// `GET /api/v1/articles/count`. Scope `Desk.articles.READ`. Retried on transient failures.
    pub fn count(&self) -> CountArticles {
        CountArticles(Call::new(
            self.client.clone(),
            self.client.request(&COUNT),
            |_, body| decode::one(body, "count"),
        ))
    }

    /// Checks the permalink availability of articles.
    ///
    /// `POST /api/v1/articles/checkPermalinkAvailability`. Scope `Desk.articles.READ`. Retried on
    /// transient failures.
    pub fn check_permalink_availability(
        &self,
        body: &ArticleCheckPermalinkAvailability,
    ) -> CheckArticlePermalinkAvailability {
        let request = self
            .client
            .request(&CHECK_PERMALINK_AVAILABILITY)
            .json_member("", body);
        CheckArticlePermalinkAvailability(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Converts the cloud document to html of articles.
    ///
    /// `POST /api/v1/convertCloudDocumentToHtml`. Scope `Desk.articles.CREATE`. Not retried when it
    /// may have been carried out.
    pub fn convert_cloud_document_to_html(
        &self,
        body: &ArticleConvertCloudDocumentToHtml,
    ) -> ConvertArticleCloudDocumentToHtml {
        let request = self
            .client
            .request(&CONVERT_CLOUD_DOCUMENT_TO_HTML)
            .json_member("", body);
        ConvertArticleCloudDocumentToHtml(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the insights of an article.
    ///
    /// `GET /api/v1/articles/{article_id}/insights`. Scope `Desk.articles.READ`. Retried on transient
    /// failures.
    pub fn get_insights(&self, article_id: impl Into<Id>) -> GetArticleInsights {
        let request = self
            .client
            .request(&GET_INSIGHTS)
            .segment(article_id.into());
        GetArticleInsights(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists the history of an article.
    ///
    /// `GET /api/v1/articles/{article_id}/history`. Scope `Desk.articles.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list_history(&self, article_id: impl Into<Id>) -> ListArticleHistory {
        let request = self
            .client
            .request(&LIST_HISTORY)
            .segment(article_id.into());
        ListArticleHistory(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists articles that may help with a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/articleSuggestion`. Scope `Desk.articles.READ`. Pages of up to
    /// 50 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list_suggestions(&self, ticket_id: impl Into<Id>) -> ListArticleSuggestions {
        let request = self
            .client
            .request(&LIST_SUGGESTIONS)
            .segment(ticket_id.into());
        ListArticleSuggestions(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists the tags of articles.
    ///
    /// `GET /api/v1/articleTags`. Scope `Desk.articles.READ`. Pages of up to 50 items. Items that are
    /// removed while the list is read can make it miss as many others. Retried on transient failures.
    pub fn list_tags(&self) -> ListArticleTags {
        ListArticleTags(List::new(
            self.client.clone(),
            self.client.request(&LIST_TAGS),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Previews articles.
    ///
    /// `POST /api/v1/articles/preview`. Scope `Desk.articles.UPDATE`. Retried on transient failures.
    pub fn preview(&self, body: &ArticleConvertCloudDocumentToHtmlResult) -> PreviewArticles {
        let request = self.client.request(&PREVIEW).json_member("", body);
        PreviewArticles(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Schedules the auto translate of articles.
    ///
    /// `POST /api/v1/articles/scheduleAutoTranslate`. Scope `Desk.articles.UPDATE`. Not retried when
    /// it may have been carried out.
    pub fn schedule_auto_translate(
        &self,
        body: &ArticleScheduleAutoTranslate,
    ) -> ScheduleArticleAutoTranslate {
        let request = self
            .client
            .request(&SCHEDULE_AUTO_TRANSLATE)
            .json_member("", body);
        ScheduleArticleAutoTranslate(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Searches legacy articles.
    ///
    /// `GET /api/v1/Solutions/Search`. Scopes `Desk.articles.READ` and `Desk.search.READ`. Pages of up
    /// to 100 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn search_legacy(&self) -> SearchLegacyArticles {
        SearchLegacyArticles(List::new(
            self.client.clone(),
            self.client.request(&SEARCH_LEGACY),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Shares the docs workspace of articles.
    ///
    /// `POST /api/v1/articles/shareDocsWorkspace`. Scope `Desk.articles.CREATE`. Not retried when it
    /// may have been carried out.
    pub fn share_docs_workspace(&self, body: &ArticleInput) -> ShareArticleDocsWorkspace {
        let request = self
            .client
            .request(&SHARE_DOCS_WORKSPACE)
            .json_member("", body);
        ShareArticleDocsWorkspace(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Stops the auto translate of articles.
    ///
    /// `POST /api/v1/articles/stopAutoTranslate`. Scope `Desk.articles.UPDATE`. Not retried when it
    /// may have been carried out.
    pub fn stop_auto_translate(
        &self,
        body: &ArticleScheduleAutoTranslate,
    ) -> StopArticleAutoTranslate {
        let request = self
            .client
            .request(&STOP_AUTO_TRANSLATE)
            .json_member("", body);
        StopArticleAutoTranslate(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Uploads the external images to gallery of articles.
    ///
    /// `POST /api/v1/articles/uploadExternalImagesToGallery`. Scope `Desk.articles.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn upload_external_images_to_gallery(
        &self,
        body: &ArticleUploadExternalImagesToGallery,
    ) -> UploadArticleExternalImagesToGallery {
        let request = self
            .client
            .request(&UPLOAD_EXTERNAL_IMAGES_TO_GALLERY)
            .json_member("", body);
        UploadArticleExternalImagesToGallery(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}
