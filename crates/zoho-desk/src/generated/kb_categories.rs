// Written by `cargo xtask codegen` from xtask/catalog/desk/kb_categories.toml; changes belong there.
//! Categories of the knowledge base.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut kb_categories = desk.kb_categories().list_articles("4876876000000123456").stream();
//! while let Some(kb_category) = kb_categories.next().await {
//!     println!("{:?}", kb_category?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Multipart, Operation, Paging, Part, object, wire,
};

use crate::{Desk, shared};

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

/// Categories of the knowledge base.
///
/// From [`Desk::kb_categories`](crate::Desk::kb_categories); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `DELETE /api/v1/kbCategory/{category_id}`. Scope `Desk.articles.DELETE`. Repeated when it fails
    /// on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, category_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&DELETE).segment(category_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists the articles of a kb category.
    ///
    /// `GET /api/v1/kbCategory/{category_id}/repositionArticles`. Scope `Desk.articles.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_articles(&self, category_id: impl Into<Id>) -> List<KbCategoryArticle> {
        let request = self
            .client
            .request(&LIST_ARTICLES)
            .segment(category_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Repositions the articles of a kb category.
    ///
    /// `POST /api/v1/kbCategory/{category_id}/repositionArticles`. Scope `Desk.articles.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn reposition_articles(
        &self,
        category_id: impl Into<Id>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&REPOSITION_ARTICLES)
            .segment(category_id.into())
            .json_member("ids", &wire::owned::<Id>(ids));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Uploads the logo of kb categories.
    ///
    /// `POST /api/v1/kbCategoryLogo`. Scope `Desk.articles.CREATE`. Not repeated by itself when it may
    /// have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn upload_logo(&self, file: Part) -> Call<shared::ParentTicket> {
        let request = self
            .client
            .request(&UPLOAD_LOGO)
            .multipart(Multipart::new().part("file", file));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// KB category article, from `kb_categories().list_articles`.
#[non_exhaustive]
pub struct KbCategoryArticle {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `title`: text.
    pub title: Option<String>,
    /// `authorId`: the id of an author.
    pub author_id: Option<Id>,
    /// `articleNumber`: text.
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
