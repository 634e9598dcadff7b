// Written by `cargo xtask codegen` from desk/v1/article_translations.toml of the catalogue; changes belong there.
//! Article translations.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut article_translations = desk.article_translations().search(["text"], "text").stream();
//! while let Some(article_translation) = article_translations.next().await {
//!     println!("{:?}", article_translation?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, decode};
use zoho_types::{Id, json};

use crate::client::Desk;
use crate::generated::shared;

mod calls;
mod enums;
mod types;

pub use self::calls::{
    AddArticleTranslationPermalink, CountArticleTranslations, CreateArticleTranslation,
    DislikeArticleTranslations, DuplicateArticleTranslations, GetArticleTranslation,
    GetArticleTranslationAnswer, GetArticleTranslationByLocale, GetArticleTranslationByPermalink,
    GetArticleTranslationConcurrentEditStatus, GetArticleTranslationInsights,
    GetArticleTranslationPermalinks, GetArticleTranslationVersionDiff, LikeArticleTranslations,
    ListArticleTranslationExternalImages, ListArticleTranslationVersions, ListArticleTranslations,
    ListManyArticleTranslations, MoveArticleTranslationsToTrash, SearchArticleTranslations,
    SearchArticleTranslationsByTag, UpdateArticleTranslation, UpdateArticleTranslationPermalinks,
    UploadArticleTranslationExternalImagesToGallery,
};
pub use self::enums::{
    ArticleTranslationDuration, ArticleTranslationInclude, ArticleTranslationSortBy,
    ArticleTranslationState, ArticleTranslationStatus,
};
pub use self::types::{
    ArticleTranslation, ArticleTranslationAddPermalink, ArticleTranslationAddPermalinkResult,
    ArticleTranslationAnswer, ArticleTranslationConcurrentEditStatus, ArticleTranslationCreate,
    ArticleTranslationCreateTranslationSource, ArticleTranslationDuplicate,
    ArticleTranslationDuplicateResult, ArticleTranslationInsights, ArticleTranslationUpdate,
    ArticleTranslationUploadExternalImagesToGallery, ArticleTranslationVersionDiff, Next,
};

/// `GET /api/v1/articles/{article_id}/translations`. Scope `Desk.articles.READ`.
pub static LIST: Operation = Operation::get(
    "desk.article_translations.list",
    "/api/{version}/articles/{article_id}/translations",
)
.scopes(&["Desk.articles.READ"])
.most(
    5_000,
    "cut the list by time with `modifiedTimeRange`, and read part after part",
);

/// `GET /api/v1/articleTranslations/{article_translation_id}`. Scope `Desk.articles.READ`.
pub static GET: Operation = Operation::get(
    "desk.article_translations.get",
    "/api/{version}/articleTranslations/{article_translation_id}",
)
.scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/articles/{article_id}/translations`. Scope `Desk.articles.UPDATE`.
pub static CREATE: Operation = Operation::post(
    "desk.article_translations.create",
    "/api/{version}/articles/{article_id}/translations",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `PATCH /api/v1/articles/{article_id}/translations/{locale}`. Scope `Desk.articles.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.article_translations.update",
    "/api/{version}/articles/{article_id}/translations/{locale}",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/articles/{article_id}/translations/{locale}/moveToTrash`. Scope `Desk.articles.DELETE`.
pub static MOVE_TO_TRASH: Operation = Operation::post(
    "desk.article_translations.move_to_trash",
    "/api/{version}/articles/{article_id}/translations/{locale}/moveToTrash",
)
.scopes(&["Desk.articles.DELETE"]);

/// `GET /api/v1/articleTranslations/search`. Scopes `Desk.articles.READ` and `Desk.search.READ`.
pub static SEARCH: Operation = Operation::get(
    "desk.article_translations.search",
    "/api/{version}/articleTranslations/search",
)
.scopes(&["Desk.articles.READ", "Desk.search.READ"])
.most(
    5_000,
    "narrow the list with `isTrashed`, `permission`, `tag`",
);

/// `GET /api/v1/articleTranslations/count`. Scope `Desk.articles.READ`.
pub static COUNT: Operation = Operation::get(
    "desk.article_translations.count",
    "/api/{version}/articleTranslations/count",
)
.scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/articles/{article_id}/translations/{locale}/permalinks/add`. Scope `Desk.articles.UPDATE`.
pub static ADD_PERMALINK: Operation = Operation::post(
    "desk.article_translations.add_permalink",
    "/api/{version}/articles/{article_id}/translations/{locale}/permalinks/add",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/articles/{article_id}/translations/{locale}/dislike`. Scope `Desk.articles.UPDATE`.
pub static DISLIKE: Operation = Operation::post(
    "desk.article_translations.dislike",
    "/api/{version}/articles/{article_id}/translations/{locale}/dislike",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/articles/{article_id}/translations/{locale}/clone`. Scope `Desk.articles.UPDATE`.
pub static DUPLICATE: Operation = Operation::post(
    "desk.article_translations.duplicate",
    "/api/{version}/articles/{article_id}/translations/{locale}/clone",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `GET /api/v1/articles/{article_id}/translations/{locale}/answer`. Scope `Desk.articles.READ`.
pub static GET_ANSWER: Operation = Operation::get(
    "desk.article_translations.get_answer",
    "/api/{version}/articles/{article_id}/translations/{locale}/answer",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/articles/{article_id}/translations/{locale}`. Scope `Desk.articles.READ`.
pub static GET_BY_LOCALE: Operation = Operation::get(
    "desk.article_translations.get_by_locale",
    "/api/{version}/articles/{article_id}/translations/{locale}",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/articles/articleByPermalink`. Scope `Desk.articles.READ`.
pub static GET_BY_PERMALINK: Operation = Operation::get(
    "desk.article_translations.get_by_permalink",
    "/api/{version}/articles/articleByPermalink",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/articles/{article_id}/translations/{locale}/concurrentEditStatus`. Scope `Desk.articles.READ`.
pub static GET_CONCURRENT_EDIT_STATUS: Operation = Operation::get(
    "desk.article_translations.get_concurrent_edit_status",
    "/api/{version}/articles/{article_id}/translations/{locale}/concurrentEditStatus",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/articles/{article_id}/translations/{locale}/insights`. Scope `Desk.articles.READ`.
pub static GET_INSIGHTS: Operation = Operation::get(
    "desk.article_translations.get_insights",
    "/api/{version}/articles/{article_id}/translations/{locale}/insights",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/articles/{article_id}/translations/{locale}/permalinks`. Scope `Desk.articles.READ`.
pub static GET_PERMALINKS: Operation = Operation::get(
    "desk.article_translations.get_permalinks",
    "/api/{version}/articles/{article_id}/translations/{locale}/permalinks",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/articles/{article_id}/translations/{locale}/versionDiff`. Scope `Desk.articles.READ`.
pub static GET_VERSION_DIFF: Operation = Operation::get(
    "desk.article_translations.get_version_diff",
    "/api/{version}/articles/{article_id}/translations/{locale}/versionDiff",
)
.scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/articles/{article_id}/translations/{locale}/like`. Scope `Desk.articles.UPDATE`.
pub static LIKE: Operation = Operation::post(
    "desk.article_translations.like",
    "/api/{version}/articles/{article_id}/translations/{locale}/like",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `GET /api/v1/articles/{article_id}/translations/{locale}/externalImages`. Scope `Desk.articles.READ`.
pub static LIST_EXTERNAL_IMAGES: Operation = Operation::get(
    "desk.article_translations.list_external_images",
    "/api/{version}/articles/{article_id}/translations/{locale}/externalImages",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/articleTranslations`. Scope `Desk.articles.READ`.
pub static LIST_MANY: Operation = Operation::get(
    "desk.article_translations.list_many",
    "/api/{version}/articleTranslations",
)
.scopes(&["Desk.articles.READ"])
.most(
    5_000,
    "cut the list by time with `modifiedTimeRange` or `expiryTimeRange`, and read part after part",
);

/// `GET /api/v1/articles/{article_id}/translations/{locale}/versions`. Scope `Desk.articles.READ`.
pub static LIST_VERSIONS: Operation = Operation::get(
    "desk.article_translations.list_versions",
    "/api/{version}/articles/{article_id}/translations/{locale}/versions",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/articleTranslations/searchByTag`. Scopes `Desk.articles.READ` and `Desk.search.READ`.
pub static SEARCH_BY_TAG: Operation = Operation::get(
    "desk.article_translations.search_by_tag",
    "/api/{version}/articleTranslations/searchByTag",
)
.scopes(&["Desk.articles.READ", "Desk.search.READ"])
.most(
    5_000,
    "narrow the list with `isTrashed`, `permission`, `tag`",
);

/// `POST /api/v1/articles/{article_id}/translations/{locale}/permalinks`. Scope `Desk.articles.UPDATE`.
pub static UPDATE_PERMALINKS: Operation = Operation::post(
    "desk.article_translations.update_permalinks",
    "/api/{version}/articles/{article_id}/translations/{locale}/permalinks",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/articles/{article_id}/translations/{locale}/uploadExternalImagesToGallery`. Scope `Desk.articles.UPDATE`.
pub static UPLOAD_EXTERNAL_IMAGES_TO_GALLERY: Operation = Operation::post(
    "desk.article_translations.upload_external_images_to_gallery",
    "/api/{version}/articles/{article_id}/translations/{locale}/uploadExternalImagesToGallery",
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
    &ADD_PERMALINK,
    &DISLIKE,
    &DUPLICATE,
    &GET_ANSWER,
    &GET_BY_LOCALE,
    &GET_BY_PERMALINK,
    &GET_CONCURRENT_EDIT_STATUS,
    &GET_INSIGHTS,
    &GET_PERMALINKS,
    &GET_VERSION_DIFF,
    &LIKE,
    &LIST_EXTERNAL_IMAGES,
    &LIST_MANY,
    &LIST_VERSIONS,
    &SEARCH_BY_TAG,
    &UPDATE_PERMALINKS,
    &UPLOAD_EXTERNAL_IMAGES_TO_GALLERY,
];

/// Article translations.
///
/// From [`Desk::article_translations`](crate::Desk::article_translations).
#[derive(Debug, Clone)]
pub struct ArticleTranslationsClient {
    client: Client,
}

impl Desk {
    /// Article translations.
    #[must_use]
    pub fn article_translations(&self) -> ArticleTranslationsClient {
        ArticleTranslationsClient {
            client: self.client().clone(),
        }
    }
}

impl ArticleTranslationsClient {
    /// Lists article translations.
    ///
    /// `GET /api/v1/articles/{article_id}/translations`. Scope `Desk.articles.READ`. Pages of up to 50
    /// items. Items that are removed while the list is read can make it miss as many others; to miss
    /// none, cut the list by time with `modifiedTimeRange`, and read part after part. Retried on
    /// transient failures.
    pub fn list(&self, article_id: impl Into<Id>) -> ListArticleTranslations {
        let request = self.client.request(&LIST).segment(article_id.into());
        ListArticleTranslations(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets an article translation.
    ///
    /// `GET /api/v1/articleTranslations/{article_translation_id}`. Scope `Desk.articles.READ`. Retried
    /// on transient failures.
    pub fn get(&self, article_translation_id: impl Into<Id>) -> GetArticleTranslation {
        let request = self
            .client
            .request(&GET)
            .segment(article_translation_id.into());
        GetArticleTranslation(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates an article translation.
    ///
    /// `POST /api/v1/articles/{article_id}/translations`. Scope `Desk.articles.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn create(
        &self,
        article_id: impl Into<Id>,
        body: &ArticleTranslationCreate,
    ) -> CreateArticleTranslation {
        let request = self
            .client
            .request(&CREATE)
            .segment(article_id.into())
            .json_member("", body);
        CreateArticleTranslation(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates an article translation.
    ///
    /// `PATCH /api/v1/articles/{article_id}/translations/{locale}`. Scope `Desk.articles.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn update(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        body: &ArticleTranslationUpdate,
    ) -> UpdateArticleTranslation {
        let request = self
            .client
            .request(&UPDATE)
            .segment(article_id.into())
            .segment(locale)
            .json_member("", body);
        UpdateArticleTranslation(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Moves article translations to trash.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/moveToTrash`. Scope
    /// `Desk.articles.DELETE`. Not retried when it may have been carried out.
    pub fn move_to_trash(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> MoveArticleTranslationsToTrash {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .segment(article_id.into())
            .segment(locale);
        MoveArticleTranslationsToTrash(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Searches article translations.
    ///
    /// `GET /api/v1/articleTranslations/search`. Scopes `Desk.articles.READ` and `Desk.search.READ`.
    /// Pages of up to 50 items. Items that are removed while the list is read can make it miss as many
    /// others. Retried on transient failures.
    pub fn search(
        &self,
        tag: impl IntoIterator<Item = impl Into<String>>,
        search_string: impl AsRef<str>,
    ) -> SearchArticleTranslations {
        let mut request = self.client.request(&SEARCH);
        request.set_query("tag", json::strings::<String>(tag).join(","));
        request.set_query("searchString", search_string);
        SearchArticleTranslations(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Counts article translations.
    ///
    /// `GET /api/v1/articleTranslations/count`. Scope `Desk.articles.READ`. Retried on transient
    /// failures.
    pub fn count(&self) -> CountArticleTranslations {
        CountArticleTranslations(Call::new(
            self.client.clone(),
            self.client.request(&COUNT),
            |_, body| decode::one(body, "count"),
        ))
    }

    /// Adds the permalink of article translations.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/permalinks/add`. Scope
    /// `Desk.articles.UPDATE`. Not retried when it may have been carried out.
    pub fn add_permalink(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        body: &ArticleTranslationAddPermalink,
    ) -> AddArticleTranslationPermalink {
        let request = self
            .client
            .request(&ADD_PERMALINK)
            .segment(article_id.into())
            .segment(locale)
            .json_member("", body);
        AddArticleTranslationPermalink(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Dislikes article translations.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/dislike`. Scope
    /// `Desk.articles.UPDATE`. Not retried when it may have been carried out.
    pub fn dislike(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> DislikeArticleTranslations {
        let request = self
            .client
            .request(&DISLIKE)
            .segment(article_id.into())
            .segment(locale);
        DislikeArticleTranslations(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Duplicates article translations.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/clone`. Scope `Desk.articles.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn duplicate(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        body: &ArticleTranslationDuplicate,
    ) -> DuplicateArticleTranslations {
        let request = self
            .client
            .request(&DUPLICATE)
            .segment(article_id.into())
            .segment(locale)
            .json_member("", body);
        DuplicateArticleTranslations(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the answer of article translations.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/answer`. Scope `Desk.articles.READ`.
    /// Retried on transient failures.
    pub fn get_answer(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> GetArticleTranslationAnswer {
        let request = self
            .client
            .request(&GET_ANSWER)
            .segment(article_id.into())
            .segment(locale);
        GetArticleTranslationAnswer(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets an article translation by locale.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}`. Scope `Desk.articles.READ`. Retried
    /// on transient failures.
    pub fn get_by_locale(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> GetArticleTranslationByLocale {
        let request = self
            .client
            .request(&GET_BY_LOCALE)
            .segment(article_id.into())
            .segment(locale);
        GetArticleTranslationByLocale(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets an article translation by permalink.
    ///
    /// `GET /api/v1/articles/articleByPermalink`. Scope `Desk.articles.READ`. Retried on transient
    /// failures.
    pub fn get_by_permalink(
        &self,
        permalink: impl AsRef<str>,
        locale: impl Into<shared::ArticleCommentLocale>,
    ) -> GetArticleTranslationByPermalink {
        let mut request = self.client.request(&GET_BY_PERMALINK);
        request.set_query("permalink", permalink);
        request.set_query("locale", locale.into());
        GetArticleTranslationByPermalink(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the concurrent edit status of article translations.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/concurrentEditStatus`. Scope
    /// `Desk.articles.READ`. Retried on transient failures.
    pub fn get_concurrent_edit_status(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> GetArticleTranslationConcurrentEditStatus {
        let request = self
            .client
            .request(&GET_CONCURRENT_EDIT_STATUS)
            .segment(article_id.into())
            .segment(locale);
        GetArticleTranslationConcurrentEditStatus(Call::new(
            self.client.clone(),
            request,
            |_, body| decode::one(body, ""),
        ))
    }

    /// Gets the insights of article translations.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/insights`. Scope `Desk.articles.READ`.
    /// Retried on transient failures.
    pub fn get_insights(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> GetArticleTranslationInsights {
        let request = self
            .client
            .request(&GET_INSIGHTS)
            .segment(article_id.into())
            .segment(locale);
        GetArticleTranslationInsights(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the permalinks of article translations.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/permalinks`. Scope
    /// `Desk.articles.READ`. Retried on transient failures.
    pub fn get_permalinks(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> GetArticleTranslationPermalinks {
        let request = self
            .client
            .request(&GET_PERMALINKS)
            .segment(article_id.into())
            .segment(locale);
        GetArticleTranslationPermalinks(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the version diff of article translations.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/versionDiff`. Scope
    /// `Desk.articles.READ`. Retried on transient failures.
    pub fn get_version_diff(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        base_version: impl AsRef<str>,
        compare_version: impl AsRef<str>,
    ) -> GetArticleTranslationVersionDiff {
        let mut request = self
            .client
            .request(&GET_VERSION_DIFF)
            .segment(article_id.into())
            .segment(locale);
        request.set_query("baseVersion", base_version);
        request.set_query("compareVersion", compare_version);
        GetArticleTranslationVersionDiff(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Likes article translations.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/like`. Scope `Desk.articles.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn like(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> LikeArticleTranslations {
        let request = self
            .client
            .request(&LIKE)
            .segment(article_id.into())
            .segment(locale);
        LikeArticleTranslations(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists the external images of article translations.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/externalImages`. Scope
    /// `Desk.articles.READ`. Retried on transient failures.
    pub fn list_external_images(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> ListArticleTranslationExternalImages {
        let request = self
            .client
            .request(&LIST_EXTERNAL_IMAGES)
            .segment(article_id.into())
            .segment(locale);
        ListArticleTranslationExternalImages(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "externalImageUrls"),
            Paging::Whole,
        ))
    }

    /// Lists article translations.
    ///
    /// `GET /api/v1/articleTranslations`. Scope `Desk.articles.READ`. Pages of up to 50 items. Items
    /// that are removed while the list is read can make it miss as many others; to miss none, cut the
    /// list by time with `modifiedTimeRange` or `expiryTimeRange`, and read part after part. Retried
    /// on transient failures.
    pub fn list_many(&self) -> ListManyArticleTranslations {
        ListManyArticleTranslations(List::new(
            self.client.clone(),
            self.client.request(&LIST_MANY),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists the versions of article translations.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/versions`. Scope `Desk.articles.READ`.
    /// Retried on transient failures.
    pub fn list_versions(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> ListArticleTranslationVersions {
        let request = self
            .client
            .request(&LIST_VERSIONS)
            .segment(article_id.into())
            .segment(locale);
        ListArticleTranslationVersions(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Searches article translations by tag.
    ///
    /// `GET /api/v1/articleTranslations/searchByTag`. Scopes `Desk.articles.READ` and
    /// `Desk.search.READ`. Pages of up to 50 items. Items that are removed while the list is read can
    /// make it miss as many others. Retried on transient failures.
    pub fn search_by_tag(
        &self,
        tag: impl IntoIterator<Item = impl Into<String>>,
    ) -> SearchArticleTranslationsByTag {
        let mut request = self.client.request(&SEARCH_BY_TAG);
        request.set_query("tag", json::strings::<String>(tag).join(","));
        SearchArticleTranslationsByTag(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Updates the permalinks of article translations.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/permalinks`. Scope
    /// `Desk.articles.UPDATE`. Not retried when it may have been carried out.
    pub fn update_permalinks(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        body: &shared::UpdatePermalinks,
    ) -> UpdateArticleTranslationPermalinks {
        let request = self
            .client
            .request(&UPDATE_PERMALINKS)
            .segment(article_id.into())
            .segment(locale)
            .json_member("", body);
        UpdateArticleTranslationPermalinks(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Uploads the external images to gallery of article translations.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/uploadExternalImagesToGallery`. Scope
    /// `Desk.articles.UPDATE`. Not retried when it may have been carried out.
    pub fn upload_external_images_to_gallery(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        body: &ArticleTranslationUploadExternalImagesToGallery,
    ) -> UploadArticleTranslationExternalImagesToGallery {
        let request = self
            .client
            .request(&UPLOAD_EXTERNAL_IMAGES_TO_GALLERY)
            .segment(article_id.into())
            .segment(locale)
            .json_member("", body);
        UploadArticleTranslationExternalImagesToGallery(Call::new(
            self.client.clone(),
            request,
            |_, body| decode::one(body, ""),
        ))
    }
}
