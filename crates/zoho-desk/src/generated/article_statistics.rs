// Written by `cargo xtask codegen` from xtask/catalog/desk/article_statistics.toml; changes belong there.
//! Article statistics.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut article_statistics = desk.article_statistics().get().stream();
//! while let Some(article_statistic) = article_statistics.next().await {
//!     println!("{:?}", article_statistic?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

/// `GET /api/v1/articleDashboard/statistics`. Scope `Desk.articles.READ`.
pub static GET: Operation = Operation::get(
    "desk.article_statistics.get",
    "/api/{version}/articleDashboard/statistics",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/articles/{article_id}/translations/{locale}/interactedUsers/count`. Scope `Desk.articles.READ`.
pub static COUNT_TRANSLATION_USERS: Operation = Operation::get(
    "desk.article_statistics.count_translation_users",
    "/api/{version}/articles/{article_id}/translations/{locale}/interactedUsers/count",
)
.scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/articleDashboard/reports/generate`. Scope `Desk.articles.UPDATE`.
pub static GENERATE_REPORTS: Operation = Operation::post(
    "desk.article_statistics.generate_reports",
    "/api/{version}/articleDashboard/reports/generate",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `GET /api/v1/articleDashboard/counts`. Scope `Desk.articles.READ`.
pub static GET_COUNTS: Operation = Operation::get(
    "desk.article_statistics.get_counts",
    "/api/{version}/articleDashboard/counts",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/articles/{article_id}/trends`. Scope `Desk.articles.READ`.
pub static GET_TRENDS: Operation = Operation::get(
    "desk.article_statistics.get_trends",
    "/api/{version}/articles/{article_id}/trends",
)
.scopes(&["Desk.articles.READ"]);

/// `GET /api/v1/articles/{article_id}/interactedUsers`. Scope `Desk.articles.READ`.
pub static LIST_ARTICLE_USERS: Operation = Operation::get(
    "desk.article_statistics.list_article_users",
    "/api/{version}/articles/{article_id}/interactedUsers",
)
.scopes(&["Desk.articles.READ"])
.most(
    5_000,
    "narrow the list with `action`, `userType`, `timeRange`",
);

/// `GET /api/v1/articleInsights/interactedUsers`. Scope `Desk.articles.READ`.
pub static LIST_INTERACTED_USERS: Operation = Operation::get(
    "desk.article_statistics.list_interacted_users",
    "/api/{version}/articleInsights/interactedUsers",
)
.scopes(&["Desk.articles.READ"])
.most(
    5_000,
    "narrow the list with `articleId`, `action`, `userType`",
);

/// `GET /api/v1/articleDashboard/reports`. Scope `Desk.articles.READ`.
pub static LIST_REPORTS: Operation = Operation::get(
    "desk.article_statistics.list_reports",
    "/api/{version}/articleDashboard/reports",
)
.scopes(&["Desk.articles.READ"])
.most(
    5_000,
    "narrow the list with `action`, `rootCategoryIds`, `departmentIds`",
);

/// `GET /api/v1/articles/{article_id}/translations/{locale}/interactedUsers`. Scope `Desk.articles.READ`.
pub static LIST_TRANSLATION_USERS: Operation = Operation::get(
    "desk.article_statistics.list_translation_users",
    "/api/{version}/articles/{article_id}/translations/{locale}/interactedUsers",
)
.scopes(&["Desk.articles.READ"])
.most(
    5_000,
    "narrow the list with `action`, `userType`, `timeRange`",
);

/// `GET /api/v1/articles/trends`. Scope `Desk.articles.READ`.
pub static LIST_TRENDS: Operation = Operation::get(
    "desk.article_statistics.list_trends",
    "/api/{version}/articles/trends",
)
.scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/articles/{article_id}/insights/reset`. Scope `Desk.articles.UPDATE`.
pub static RESET: Operation = Operation::post(
    "desk.article_statistics.reset",
    "/api/{version}/articles/{article_id}/insights/reset",
)
.scopes(&["Desk.articles.UPDATE"]);

/// Article statistics.
///
/// From [`Desk::article_statistics`](crate::Desk::article_statistics); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct ArticleStatisticsClient {
    client: Client,
}

impl Desk {
    /// Article statistics.
    #[must_use]
    pub fn article_statistics(&self) -> ArticleStatisticsClient {
        ArticleStatisticsClient {
            client: self.client().clone(),
        }
    }
}

impl ArticleStatisticsClient {
    /// Gets an article statistic.
    ///
    /// `GET /api/v1/articleDashboard/statistics`. Scope `Desk.articles.READ`. Repeated when it fails
    /// on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self) -> GetCall {
        GetCall(List::new(
            self.client.clone(),
            self.client.request(&GET),
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Counts the translation users of article statistics.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/interactedUsers/count`. Scope
    /// `Desk.articles.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn count_translation_users(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> CountTranslationUsersCall {
        let request = self
            .client
            .request(&COUNT_TRANSLATION_USERS)
            .segment(article_id.into())
            .segment(locale);
        CountTranslationUsersCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Generates the reports of article statistics.
    ///
    /// `POST /api/v1/articleDashboard/reports/generate`. Scope `Desk.articles.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn generate_reports(&self, body: &ArticleReportRequest) -> Call<()> {
        let request = self.client.request(&GENERATE_REPORTS).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Gets the counts of article statistics.
    ///
    /// `GET /api/v1/articleDashboard/counts`. Scope `Desk.articles.READ`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `action`: any of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`,
    ///   `TEMPLATE_USAGE`
    pub fn get_counts(
        &self,
        action: impl IntoIterator<Item = impl Into<ArticleStatisticAction>>,
    ) -> GetCountsCall {
        let mut request = self.client.request(&GET_COUNTS);
        request.set_query(
            "action",
            wire::strings::<ArticleStatisticAction>(action).join(","),
        );
        GetCountsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets the trends of article statistics.
    ///
    /// `GET /api/v1/articles/{article_id}/trends`. Scope `Desk.articles.READ`. Repeated when it fails
    /// on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_trends(&self, article_id: impl Into<Id>) -> GetTrendsCall {
        let request = self.client.request(&GET_TRENDS).segment(article_id.into());
        GetTrendsCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Lists the article users of article statistics.
    ///
    /// `GET /api/v1/articles/{article_id}/interactedUsers`. Scope `Desk.articles.READ`. Comes in pages
    /// of up to 100. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_article_users(&self, article_id: impl Into<Id>) -> ListArticleUsersCall {
        let request = self
            .client
            .request(&LIST_ARTICLE_USERS)
            .segment(article_id.into());
        ListArticleUsersCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the interacted users of article statistics.
    ///
    /// `GET /api/v1/articleInsights/interactedUsers`. Scope `Desk.articles.READ`. Comes in pages of up
    /// to 100. Where items are removed while it is read, as many others can be missed. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `article_id` (`articleId`): the id of an article
    /// - `locale`: one of the 53 words of [`shared::ArticleCommentLocale`]
    pub fn list_interacted_users(
        &self,
        article_id: impl Into<Id>,
        locale: impl Into<shared::ArticleCommentLocale>,
    ) -> ListInteractedUsersCall {
        let mut request = self.client.request(&LIST_INTERACTED_USERS);
        request.set_query("articleId", article_id.into());
        request.set_query("locale", locale.into());
        ListInteractedUsersCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the reports of article statistics.
    ///
    /// `GET /api/v1/articleDashboard/reports`. Scope `Desk.articles.READ`. Comes in pages of up to 50.
    /// Where items are removed while it is read, as many others can be missed. Repeated when it fails
    /// on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `action`: one of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`,
    ///   `TEMPLATE_USAGE`
    pub fn list_reports(&self, action: impl Into<ArticleStatisticAction>) -> ListReportsCall {
        let mut request = self.client.request(&LIST_REPORTS);
        request.set_query("action", action.into());
        ListReportsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists the translation users of article statistics.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/interactedUsers`. Scope
    /// `Desk.articles.READ`. Comes in pages of up to 100. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn list_translation_users(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> ListTranslationUsersCall {
        let request = self
            .client
            .request(&LIST_TRANSLATION_USERS)
            .segment(article_id.into())
            .segment(locale);
        ListTranslationUsersCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the trends of article statistics.
    ///
    /// `GET /api/v1/articles/trends`. Scope `Desk.articles.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_trends(&self) -> ListTrendsCall {
        ListTrendsCall(Call::new(
            self.client.clone(),
            self.client.request(&LIST_TRENDS),
            |_, body| wire::one(body, ""),
        ))
    }

    /// Resets article statistics.
    ///
    /// `POST /api/v1/articles/{article_id}/insights/reset`. Scope `Desk.articles.UPDATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn reset(
        &self,
        article_id: impl Into<Id>,
        action: impl IntoIterator<Item = impl Into<ArticleStatisticAction>>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&RESET)
            .segment(article_id.into())
            .json_member("action", &wire::owned::<ArticleStatisticAction>(action));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `article_statistics().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(List<ArticleStatistic>);

impl GetCall {
    /// One or more ids, which are sent with commas between them. Query parameter `rootCategoryIds`.
    pub fn root_category_ids(
        mut self,
        root_category_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "rootCategoryIds",
            wire::strings::<Id>(root_category_ids).join(","),
        );
        self
    }

    /// Any of the 4 words of [`ArticleStatisticStatsType`]. Query parameter `statsType`.
    pub fn stats_type(
        mut self,
        stats_type: impl IntoIterator<Item = impl Into<ArticleStatisticStatsType>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "statsType",
            wire::strings::<ArticleStatisticStatsType>(stats_type).join(","),
        );
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            wire::strings::<Id>(department_ids).join(","),
        );
        self
    }

    /// One of the 53 words of [`shared::ArticleCommentLocale`]. Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// One of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`, `LAST_365_DAYS`. Query parameter
    /// `timeRange`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }
}

call!(GetCall => list ArticleStatistic);

/// What may be set before `article_statistics().count_translation_users` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountTranslationUsersCall(List<TranslationUserCount>);

impl CountTranslationUsersCall {
    /// One of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`, `TEMPLATE_USAGE`.
    /// Query parameter `action`.
    pub fn action(mut self, action: impl Into<ArticleStatisticAction>) -> Self {
        self.0.request_mut().set_query("action", action.into());
        self
    }

    /// One of `AGENTS`, `REGISTERED_USERS`, `ALL_USERS`, `PUBLIC_USERS`, `END_USERS`. Query parameter
    /// `userType`.
    pub fn user_type(mut self, user_type: impl Into<ArticleStatisticUserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }

    /// One of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`, `LAST_365_DAYS`. Query parameter
    /// `timeRange`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }
}

call!(CountTranslationUsersCall => list TranslationUserCount);

/// What may be set before `article_statistics().get_counts` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCountsCall(List<TranslationUserCount>);

impl GetCountsCall {
    /// One or more ids, which are sent with commas between them. Query parameter `rootCategoryIds`.
    pub fn root_category_ids(
        mut self,
        root_category_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "rootCategoryIds",
            wire::strings::<Id>(root_category_ids).join(","),
        );
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            wire::strings::<Id>(department_ids).join(","),
        );
        self
    }

    /// One of `AGENTS`, `REGISTERED_USERS`, `ALL_USERS`, `PUBLIC_USERS`, `END_USERS`; `ALL_USERS`
    /// where it is left out. Query parameter `userType`.
    pub fn user_type(mut self, user_type: impl Into<ArticleStatisticUserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }

    /// One of the 53 words of [`shared::ArticleCommentLocale`]. Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// One of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`, `LAST_365_DAYS`. Query parameter
    /// `timeRange`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }

    /// Any of `API`, `HELPCENTER`, `ASAP_WEB`, `ASAP_ANDROID`, `ASAP_IOS`, `AGENT_VIEW`. Query
    /// parameter `actionSource`.
    pub fn action_source(
        mut self,
        action_source: impl IntoIterator<Item = impl Into<ArticleStatisticActionSource>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "actionSource",
            wire::strings::<ArticleStatisticActionSource>(action_source).join(","),
        );
        self
    }
}

call!(GetCountsCall => list TranslationUserCount);

/// What may be set before `article_statistics().get_trends` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetTrendsCall(Call<ArticleTrends>);

impl GetTrendsCall {
    /// How many come at a time, from 1 to 18000; `10000` where it is left out. Query parameter
    /// `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=18000);
        self
    }

    /// Any of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`, `TEMPLATE_USAGE`.
    /// Query parameter `action`.
    pub fn action(
        mut self,
        action: impl IntoIterator<Item = impl Into<ArticleStatisticAction>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "action",
            wire::strings::<ArticleStatisticAction>(action).join(","),
        );
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// One of `AGENTS`, `REGISTERED_USERS`, `ALL_USERS`, `PUBLIC_USERS`, `END_USERS`; `ALL_USERS`
    /// where it is left out. Query parameter `userType`.
    pub fn user_type(mut self, user_type: impl Into<ArticleStatisticUserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }

    /// One of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`, `LAST_365_DAYS`. Query parameter
    /// `timeRange`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }

    /// Any of `API`, `HELPCENTER`, `ASAP_WEB`, `ASAP_ANDROID`, `ASAP_IOS`, `AGENT_VIEW`. Query
    /// parameter `actionSource`.
    pub fn action_source(
        mut self,
        action_source: impl IntoIterator<Item = impl Into<ArticleStatisticActionSource>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "actionSource",
            wire::strings::<ArticleStatisticActionSource>(action_source).join(","),
        );
        self
    }
}

call!(GetTrendsCall => ArticleTrends);

/// What may be set before `article_statistics().list_article_users` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListArticleUsersCall(List<ArticleUser>);

impl ListArticleUsersCall {
    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// One of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`, `TEMPLATE_USAGE`.
    /// Query parameter `action`.
    pub fn action(mut self, action: impl Into<ArticleStatisticAction>) -> Self {
        self.0.request_mut().set_query("action", action.into());
        self
    }

    /// One of `AGENTS`, `REGISTERED_USERS`, `ALL_USERS`, `PUBLIC_USERS`, `END_USERS`. Query parameter
    /// `userType`.
    pub fn user_type(mut self, user_type: impl Into<ArticleStatisticUserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// One of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`, `LAST_365_DAYS`. Query parameter
    /// `timeRange`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }
}

call!(ListArticleUsersCall => list ArticleUser);

/// What may be set before `article_statistics().list_interacted_users` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListInteractedUsersCall(List<ArticleUser>);

impl ListInteractedUsersCall {
    /// One of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`, `TEMPLATE_USAGE`.
    /// Query parameter `action`.
    pub fn action(mut self, action: impl Into<ArticleStatisticAction>) -> Self {
        self.0.request_mut().set_query("action", action.into());
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// One of `AGENTS`, `REGISTERED_USERS`, `ALL_USERS`, `PUBLIC_USERS`, `END_USERS`. Query parameter
    /// `userType`.
    pub fn user_type(mut self, user_type: impl Into<ArticleStatisticUserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// One of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`, `LAST_365_DAYS`. Query parameter
    /// `timeRange`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }

    /// Any of `API`, `HELPCENTER`, `ASAP_WEB`, `ASAP_ANDROID`, `ASAP_IOS`, `AGENT_VIEW`. Query
    /// parameter `actionSource`.
    pub fn action_source(
        mut self,
        action_source: impl IntoIterator<Item = impl Into<ArticleStatisticActionSource>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "actionSource",
            wire::strings::<ArticleStatisticActionSource>(action_source).join(","),
        );
        self
    }
}

call!(ListInteractedUsersCall => list ArticleUser);

/// What may be set before `article_statistics().list_reports` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListReportsCall(List<ArticleReport>);

impl ListReportsCall {
    /// Any of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`, `TEMPLATE_USAGE`.
    /// Query parameter `includeActionCounts`.
    pub fn include_action_counts(
        mut self,
        include_action_counts: impl IntoIterator<Item = impl Into<ArticleStatisticAction>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "includeActionCounts",
            wire::strings::<ArticleStatisticAction>(include_action_counts).join(","),
        );
        self
    }

    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `rootCategoryIds`.
    pub fn root_category_ids(
        mut self,
        root_category_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "rootCategoryIds",
            wire::strings::<Id>(root_category_ids).join(","),
        );
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            wire::strings::<Id>(department_ids).join(","),
        );
        self
    }

    /// One of the 53 words of [`shared::ArticleCommentLocale`]. Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// One of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`, `LAST_365_DAYS`. Query parameter
    /// `timeRange`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }
}

call!(ListReportsCall => list ArticleReport);

/// What may be set before `article_statistics().list_translation_users` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListTranslationUsersCall(List<ArticleUser>);

impl ListTranslationUsersCall {
    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// One of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`, `TEMPLATE_USAGE`.
    /// Query parameter `action`.
    pub fn action(mut self, action: impl Into<ArticleStatisticAction>) -> Self {
        self.0.request_mut().set_query("action", action.into());
        self
    }

    /// One of `AGENTS`, `REGISTERED_USERS`, `ALL_USERS`, `PUBLIC_USERS`, `END_USERS`. Query parameter
    /// `userType`.
    pub fn user_type(mut self, user_type: impl Into<ArticleStatisticUserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// One of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`, `LAST_365_DAYS`. Query parameter
    /// `timeRange`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }
}

call!(ListTranslationUsersCall => list ArticleUser);

/// What may be set before `article_statistics().list_trends` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListTrendsCall(Call<ArticleTrends>);

impl ListTrendsCall {
    /// One or more ids, which are sent with commas between them. Query parameter `rootCategoryIds`.
    pub fn root_category_ids(
        mut self,
        root_category_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "rootCategoryIds",
            wire::strings::<Id>(root_category_ids).join(","),
        );
        self
    }

    /// How many come at a time, from 1 to 18000; `10000` where it is left out. Query parameter
    /// `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=18000);
        self
    }

    /// Any of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`, `TEMPLATE_USAGE`.
    /// Query parameter `action`.
    pub fn action(
        mut self,
        action: impl IntoIterator<Item = impl Into<ArticleStatisticAction>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "action",
            wire::strings::<ArticleStatisticAction>(action).join(","),
        );
        self
    }

    /// Any of `ALL`, `REGISTEREDUSERS`, `AGENTS`. Query parameter `permission`.
    pub fn permission(
        mut self,
        permission: impl IntoIterator<Item = impl Into<shared::ArticleStatisticPermission>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "permission",
            wire::strings::<shared::ArticleStatisticPermission>(permission).join(","),
        );
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            wire::strings::<Id>(department_ids).join(","),
        );
        self
    }

    /// One of `AGENTS`, `REGISTERED_USERS`, `ALL_USERS`, `PUBLIC_USERS`, `END_USERS`; `ALL_USERS`
    /// where it is left out. Query parameter `userType`.
    pub fn user_type(mut self, user_type: impl Into<ArticleStatisticUserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }

    /// One of the 53 words of [`shared::ArticleCommentLocale`]. Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `helpcenterIds`.
    pub fn helpcenter_ids(
        mut self,
        helpcenter_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "helpcenterIds",
            wire::strings::<Id>(helpcenter_ids).join(","),
        );
        self
    }

    /// One of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`, `LAST_365_DAYS`. Query parameter
    /// `timeRange`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }

    /// Any of `API`, `HELPCENTER`, `ASAP_WEB`, `ASAP_ANDROID`, `ASAP_IOS`, `AGENT_VIEW`. Query
    /// parameter `actionSource`.
    pub fn action_source(
        mut self,
        action_source: impl IntoIterator<Item = impl Into<ArticleStatisticActionSource>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "actionSource",
            wire::strings::<ArticleStatisticActionSource>(action_source).join(","),
        );
        self
    }

    /// Any of the 7 words of [`shared::ArticleStatus`]. Query parameter `status`.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<shared::ArticleStatus>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "status",
            wire::strings::<shared::ArticleStatus>(status).join(","),
        );
        self
    }
}

call!(ListTrendsCall => ArticleTrends);

/// Article report, from `article_statistics().list_reports`.
#[non_exhaustive]
pub struct ArticleReport {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `modifierId`: the id of a modifier.
    pub modifier_id: Option<Id>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `title`: text.
    pub title: Option<String>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `translationState`: one of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`,
    /// `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::FeedbackAuthor>,
    /// `articleNumber`: text.
    pub article_number: Option<String>,
    /// `timeBoundMetrics`: a list.
    pub time_bound_metrics: Option<Vec<TranslationUserCount>>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::FeedbackAuthor>,
    /// `latestVersionStatus`: one of the 7 words of [`shared::ArticleStatus`].
    pub latest_version_status: Option<shared::ArticleStatus>,
    /// `author`: an object.
    pub author: Option<shared::FeedbackAuthor>,
    /// `permission`: one of `ALL`, `REGISTEREDUSERS`, `AGENTS`.
    pub permission: Option<shared::ArticleStatisticPermission>,
    /// `authorId`: the id of an author.
    pub author_id: Option<Id>,
    /// `rootCategoryId`: the id of a root category.
    pub root_category_id: Option<Id>,
    /// `sourceLocale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub source_locale: Option<shared::ArticleCommentLocale>,
    /// `translationId`: the id of a translation.
    pub translation_id: Option<Id>,
    /// `latestVersion`: text.
    pub latest_version: Option<String>,
    /// `createdBy`: who created it.
    pub created_by: Option<shared::FeedbackAuthor>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `latestPublishedVersion`: text.
    pub latest_published_version: Option<String>,
    /// `category`: an object.
    pub category: Option<shared::ArticleCategory>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `status`: one of the 7 words of [`shared::ArticleStatus`].
    pub status: Option<shared::ArticleStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleReport {
    "id" => id,
    "modifiedTime" => modified_time,
    "departmentId" => department_id,
    "modifierId" => modifier_id,
    "creatorId" => creator_id,
    "ownerId" => owner_id,
    "title" => title,
    "locale" => locale,
    "translationState" => translation_state,
    "isTrashed" => is_trashed,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "articleNumber" => article_number,
    "timeBoundMetrics" => time_bound_metrics,
    "summary" => summary,
    "owner" => owner,
    "latestVersionStatus" => latest_version_status,
    "author" => author,
    "permission" => permission,
    "authorId" => author_id,
    "rootCategoryId" => root_category_id,
    "sourceLocale" => source_locale,
    "translationId" => translation_id,
    "latestVersion" => latest_version,
    "createdBy" => created_by,
    "webUrl" => web_url,
    "latestPublishedVersion" => latest_published_version,
    "category" => category,
    "permalink" => permalink,
    "categoryId" => category_id,
    "status" => status;
    extra
});

/// Article report request, for `article_statistics().generate_reports`.
pub struct ArticleReportRequest {
    /// `rootCategoryIds`: one or more ids.
    pub root_category_ids: Option<Vec<Id>>,
    /// `action`: one of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`,
    /// `TEMPLATE_USAGE`; has to be sent.
    pub action: Option<ArticleStatisticAction>,
    /// `departmentIds`: one or more ids.
    pub department_ids: Option<Vec<Id>>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`]; has to be sent.
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `timeRange`: one of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`, `LAST_365_DAYS`; has to be
    /// sent.
    pub time_range: Option<shared::TimeRange>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ArticleReportRequest {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        action: impl Into<ArticleStatisticAction>,
        locale: impl Into<shared::ArticleCommentLocale>,
        time_range: impl Into<shared::TimeRange>,
    ) -> Self {
        Self {
            action: Some(action.into()),
            locale: Some(locale.into()),
            time_range: Some(time_range.into()),
            ..Self::default()
        }
    }
}

object!(type ArticleReportRequest {
    "rootCategoryIds" => root_category_ids,
    "action" => action,
    "departmentIds" => department_ids,
    "locale" => locale,
    "timeRange" => time_range;
    extra
});

/// Article statistic, from `article_statistics().get`.
#[non_exhaustive]
pub struct ArticleStatistic {
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `statsType`: one of the 4 words of [`ArticleStatisticStatsType`].
    pub stats_type: Option<ArticleStatisticStatsType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleStatistic {
    "count" => count,
    "statsType" => stats_type;
    extra
});

/// Article trend.
#[non_exhaustive]
pub struct ArticleTrend {
    /// `eventTime`: a moment with its offset.
    pub event_time: Option<DateTime>,
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `action`: one of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`,
    /// `TEMPLATE_USAGE`.
    pub action: Option<ArticleStatisticAction>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleTrend {
    "eventTime" => event_time,
    "count" => count,
    "action" => action;
    extra
});

/// Article trends, from `article_statistics().get_trends`, `article_statistics().list_trends`.
#[non_exhaustive]
pub struct ArticleTrends {
    /// `fromTime`: a moment with its offset.
    pub from_time: Option<DateTime>,
    /// `plotUnitType`: text.
    pub plot_unit_type: Option<String>,
    /// `userType`: one of `AGENTS`, `REGISTERED_USERS`, `ALL_USERS`, `PUBLIC_USERS`, `END_USERS`.
    pub user_type: Option<ArticleStatisticUserType>,
    /// `trends`: a list.
    pub trends: Option<Vec<ArticleTrend>>,
    /// `toTime`: a moment with its offset.
    pub to_time: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleTrends {
    "fromTime" => from_time,
    "plotUnitType" => plot_unit_type,
    "userType" => user_type,
    "trends" => trends,
    "toTime" => to_time;
    extra
});

/// Article user, from `article_statistics().list_article_users`,
/// `article_statistics().list_interacted_users`, `article_statistics().list_translation_users`.
#[non_exhaustive]
pub struct ArticleUser {
    /// `action`: one of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`,
    /// `TEMPLATE_USAGE`.
    pub action: Option<ArticleStatisticAction>,
    /// `user`: an object.
    pub user: Option<InteractedUserMeta>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleUser {
    "action" => action,
    "user" => user;
    extra
});

/// Interacted user meta.
#[non_exhaustive]
pub struct InteractedUserMeta {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `roleName`: text.
    pub role_name: Option<String>,
    /// `emailId`: an e-mail address.
    pub email_id: Option<String>,
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<shared::AuthorType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type InteractedUserMeta {
    "id" => id,
    "photoURL" => photo_url,
    "firstName" => first_name,
    "lastName" => last_name,
    "webUrl" => web_url,
    "roleName" => role_name,
    "emailId" => email_id,
    "type" => type_;
    extra
});

/// Translation user count, from `article_statistics().count_translation_users`,
/// `article_statistics().get_counts`.
#[non_exhaustive]
pub struct TranslationUserCount {
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `action`: one of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`,
    /// `TEMPLATE_USAGE`.
    pub action: Option<ArticleStatisticAction>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TranslationUserCount {
    "count" => count,
    "action" => action;
    extra
});

open_enum! {
    /// Article statistic action, for `article_statistics().count_translation_users`,
    /// `article_statistics().get_counts`, `article_statistics().get_trends`, ….
    pub enum ArticleStatisticAction {
        /// `LIKE`
        Like = "LIKE",
        /// `DISLIKE`
        Dislike = "DISLIKE",
        /// `VIEW`
        View = "VIEW",
        /// `COMMENT`
        Comment = "COMMENT",
        /// `TICKET_USAGE`
        TicketUsage = "TICKET_USAGE",
        /// `FEEDBACK`
        Feedback = "FEEDBACK",
        /// `TEMPLATE_USAGE`
        TemplateUsage = "TEMPLATE_USAGE",
    }
}

open_enum! {
    /// Article statistic action source, for `article_statistics().get_counts`,
    /// `article_statistics().get_trends`, `article_statistics().list_interacted_users`, ….
    pub enum ArticleStatisticActionSource {
        /// `API`
        Api = "API",
        /// `HELPCENTER`
        Helpcenter = "HELPCENTER",
        /// `ASAP_WEB`
        AsapWeb = "ASAP_WEB",
        /// `ASAP_ANDROID`
        AsapAndroid = "ASAP_ANDROID",
        /// `ASAP_IOS`
        AsapIos = "ASAP_IOS",
        /// `AGENT_VIEW`
        AgentView = "AGENT_VIEW",
    }
}

open_enum! {
    /// Article statistic stats type, for `article_statistics().get`.
    pub enum ArticleStatisticStatsType {
        /// `ARTICLES_REFERENCED`
        ArticlesReferenced = "ARTICLES_REFERENCED",
        /// `VOTED_PORTAL_USERS`
        VotedPortalUsers = "VOTED_PORTAL_USERS",
        /// `CREATED_ARTICLES`
        CreatedArticles = "CREATED_ARTICLES",
        /// `MODIFIED_ARTICLES`
        ModifiedArticles = "MODIFIED_ARTICLES",
    }
}

open_enum! {
    /// Article statistic user type, for `article_statistics().count_translation_users`,
    /// `article_statistics().get_counts`, `article_statistics().get_trends`, ….
    pub enum ArticleStatisticUserType {
        /// `AGENTS`
        Agents = "AGENTS",
        /// `REGISTERED_USERS`
        RegisteredUsers = "REGISTERED_USERS",
        /// `ALL_USERS`
        AllUsers = "ALL_USERS",
        /// `PUBLIC_USERS`
        PublicUsers = "PUBLIC_USERS",
        /// `END_USERS`
        EndUsers = "END_USERS",
    }
}
