// Written by `cargo xtask codegen` from desk/v1/kb_categories.toml of the catalogue; changes belong there.
//! Categories of the knowledge base.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut kb_categories = desk.kb_categories().list_articles("4876876000000123456").stream();
//! while let Some(kb_category) = kb_categories.next().await {
//!     println!("{:?}", kb_category?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object};

use crate::client::Desk;
use crate::generated::shared;

/// `DELETE /api/v1/kbCategory/{category_id}`. Scope `Desk.articles.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "desk.kb_categories.delete",
    "/api/{version}/kbCategory/{category_id}",
)
.scopes(&["Desk.articles.DELETE"]);

/// `GET /api/v1/kbCategory/{category_id}/repositionArticles`. Scope `Desk.articles.READ`.
pub static LIST_ARTICLES: Operation = Operation::get(
    "desk.kb_categories.list_articles",
    "/api/{version}/kbCategory/{category_id}/repositionArticles",
)
.scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/kbCategory/{category_id}/repositionArticles`. Scope `Desk.articles.UPDATE`.
pub static REPOSITION_ARTICLES: Operation = Operation::post(
    "desk.kb_categories.reposition_articles",
    "/api/{version}/kbCategory/{category_id}/repositionArticles",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `POST /api/v1/kbCategoryLogo`. Scope `Desk.articles.CREATE`.
pub static UPLOAD_LOGO: Operation = Operation::post(
    "desk.kb_categories.upload_logo",
    "/api/{version}/kbCategoryLogo",
)
.scopes(&["Desk.articles.CREATE"]);

pub(super) const OPERATIONS: &[&Operation] =
    &[&DELETE, &LIST_ARTICLES, &REPOSITION_ARTICLES, &UPLOAD_LOGO];

/// Categories of the knowledge base.
///
/// From [`Desk::kb_categories`](crate::Desk::kb_categories).
#[derive(Debug, Clone)]
pub struct KbCategoriesClient {
    client: Client,
}

impl Desk {
    /// Categories of the knowledge base.
    #[must_use]
    pub fn kb_categories(&self) -> KbCategoriesClient {
        KbCategoriesClient {
            client: self.client().clone(),
        }
    }
}

impl KbCategoriesClient {
    /// Deletes a kb category.
    ///
    /// `DELETE /api/v1/kbCategory/{category_id}`. Scope `Desk.articles.DELETE`. Retried on transient
    /// failures.
    pub fn delete(&self, category_id: impl Into<Id>) -> DeleteKbCategory {
        let request = self.client.request(&DELETE).segment(category_id.into());
        DeleteKbCategory(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists the articles of a kb category.
    ///
    /// `GET /api/v1/kbCategory/{category_id}/repositionArticles`. Scope `Desk.articles.READ`. Retried
    /// on transient failures.
    pub fn list_articles(&self, category_id: impl Into<Id>) -> ListKbCategoryArticles {
        let request = self
            .client
            .request(&LIST_ARTICLES)
            .segment(category_id.into());
        ListKbCategoryArticles(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Repositions the articles of a kb category.
    ///
    /// `POST /api/v1/kbCategory/{category_id}/repositionArticles`. Scope `Desk.articles.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn reposition_articles(
        &self,
        category_id: impl Into<Id>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> RepositionKbCategoryArticles {
        let request = self
            .client
            .request(&REPOSITION_ARTICLES)
            .segment(category_id.into())
            .json_member("ids", &json::owned::<Id>(ids));
        RepositionKbCategoryArticles(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Uploads the logo of kb categories.
    ///
    /// `POST /api/v1/kbCategoryLogo`. Scope `Desk.articles.CREATE`. Not retried when it may have been
    /// carried out.
    pub fn upload_logo(&self, file: Part) -> UploadKbCategoryLogo {
        let request = self
            .client
            .request(&UPLOAD_LOGO)
            .multipart(Multipart::new().part("file", file));
        UploadKbCategoryLogo(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`KbCategoriesClient::delete`](crate::kb_categories::KbCategoriesClient::delete).
    DeleteKbCategory => ()
}

call! {
    /// Returned by [`KbCategoriesClient::list_articles`](crate::kb_categories::KbCategoriesClient::list_articles).
    ListKbCategoryArticles => list KbCategoryArticle
}

call! {
    /// Returned by [`KbCategoriesClient::reposition_articles`](crate::kb_categories::KbCategoriesClient::reposition_articles).
    RepositionKbCategoryArticles => ()
}

call! {
    /// Returned by [`KbCategoriesClient::upload_logo`](crate::kb_categories::KbCategoriesClient::upload_logo).
    UploadKbCategoryLogo => shared::ParentTicket
}

/// Returned by `kb_categories().list_articles`.
#[non_exhaustive]
pub struct KbCategoryArticle {
    pub id: Option<Id>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub title: Option<String>,
    pub author_id: Option<Id>,
    pub article_number: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type KbCategoryArticle {
    "id" => id,
    "webUrl" => web_url,
    "title" => title,
    "authorId" => author_id,
    "articleNumber" => article_number;
    extra
});
