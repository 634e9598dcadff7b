// Written by `cargo xtask codegen` from desk/v1/article_statistics.toml of the catalogue; changes belong there.
//! Article statistics.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut article_statistics = desk.article_statistics().get().stream();
//! while let Some(article_statistic) = article_statistics.next().await {
//!     println!("{:?}", article_statistic?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &GET,
    &COUNT_TRANSLATION_USERS,
    &GENERATE_REPORTS,
    &GET_COUNTS,
    &GET_TRENDS,
    &LIST_ARTICLE_USERS,
    &LIST_INTERACTED_USERS,
    &LIST_REPORTS,
    &LIST_TRANSLATION_USERS,
    &LIST_TRENDS,
    &RESET,
];

/// Article statistics.
///
/// From [`Desk::article_statistics`](crate::Desk::article_statistics).
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
    /// `GET /api/v1/articleDashboard/statistics`. Scope `Desk.articles.READ`. Retried on transient
    /// failures.
    pub fn get(&self) -> GetArticleStatistic {
        GetArticleStatistic(List::new(
            self.client.clone(),
            self.client.request(&GET),
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Counts the translation users of article statistics.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/interactedUsers/count`. Scope
    /// `Desk.articles.READ`. Retried on transient failures.
    pub fn count_translation_users(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> CountArticleStatisticTranslationUsers {
        let request = self
            .client
            .request(&COUNT_TRANSLATION_USERS)
            .segment(article_id.into())
            .segment(locale);
        CountArticleStatisticTranslationUsers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Generates the reports of article statistics.
    ///
    /// `POST /api/v1/articleDashboard/reports/generate`. Scope `Desk.articles.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn generate_reports(&self, body: &ArticleReportRequest) -> GenerateArticleStatisticReports {
        let request = self.client.request(&GENERATE_REPORTS).json_member("", body);
        GenerateArticleStatisticReports(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Gets the counts of article statistics.
    ///
    /// `GET /api/v1/articleDashboard/counts`. Scope `Desk.articles.READ`. Retried on transient
    /// failures.
    ///
    /// - `action`: Any of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`,
    ///   `TEMPLATE_USAGE`.
    pub fn get_counts(
        &self,
        action: impl IntoIterator<Item = impl Into<ArticleStatisticAction>>,
    ) -> GetArticleStatisticCounts {
        let mut request = self.client.request(&GET_COUNTS);
        request.set_query(
            "action",
            json::strings::<ArticleStatisticAction>(action).join(","),
        );
        GetArticleStatisticCounts(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets the trends of article statistics.
    ///
    /// `GET /api/v1/articles/{article_id}/trends`. Scope `Desk.articles.READ`. Retried on transient
    /// failures.
    pub fn get_trends(&self, article_id: impl Into<Id>) -> GetArticleStatisticTrends {
        let request = self.client.request(&GET_TRENDS).segment(article_id.into());
        GetArticleStatisticTrends(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists the article users of article statistics.
    ///
    /// `GET /api/v1/articles/{article_id}/interactedUsers`. Scope `Desk.articles.READ`. Pages of up to
    /// 100 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list_article_users(
        &self,
        article_id: impl Into<Id>,
    ) -> ListArticleStatisticArticleUsers {
        let request = self
            .client
            .request(&LIST_ARTICLE_USERS)
            .segment(article_id.into());
        ListArticleStatisticArticleUsers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the interacted users of article statistics.
    ///
    /// `GET /api/v1/articleInsights/interactedUsers`. Scope `Desk.articles.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list_interacted_users(
        &self,
        article_id: impl Into<Id>,
        locale: impl Into<shared::ArticleCommentLocale>,
    ) -> ListArticleStatisticInteractedUsers {
        let mut request = self.client.request(&LIST_INTERACTED_USERS);
        request.set_query("articleId", article_id.into());
        request.set_query("locale", locale.into());
        ListArticleStatisticInteractedUsers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the reports of article statistics.
    ///
    /// `GET /api/v1/articleDashboard/reports`. Scope `Desk.articles.READ`. Pages of up to 50 items.
    /// Items that are removed while the list is read can make it miss as many others. Retried on
    /// transient failures.
    ///
    /// - `action`: One of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`,
    ///   `TEMPLATE_USAGE`.
    pub fn list_reports(
        &self,
        action: impl Into<ArticleStatisticAction>,
    ) -> ListArticleStatisticReports {
        let mut request = self.client.request(&LIST_REPORTS);
        request.set_query("action", action.into());
        ListArticleStatisticReports(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Lists the translation users of article statistics.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/interactedUsers`. Scope
    /// `Desk.articles.READ`. Pages of up to 100 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_translation_users(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> ListArticleStatisticTranslationUsers {
        let request = self
            .client
            .request(&LIST_TRANSLATION_USERS)
            .segment(article_id.into())
            .segment(locale);
        ListArticleStatisticTranslationUsers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the trends of article statistics.
    ///
    /// `GET /api/v1/articles/trends`. Scope `Desk.articles.READ`. Retried on transient failures.
    pub fn list_trends(&self) -> ListArticleStatisticTrends {
        ListArticleStatisticTrends(Call::new(
            self.client.clone(),
            self.client.request(&LIST_TRENDS),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Resets article statistics.
    ///
    /// `POST /api/v1/articles/{article_id}/insights/reset`. Scope `Desk.articles.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn reset(
        &self,
        article_id: impl Into<Id>,
        action: impl IntoIterator<Item = impl Into<ArticleStatisticAction>>,
    ) -> ResetArticleStatistics {
        let request = self
            .client
            .request(&RESET)
            .segment(article_id.into())
            .json_member("action", &json::owned::<ArticleStatisticAction>(action));
        ResetArticleStatistics(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`ArticleStatisticsClient::get`](crate::article_statistics::ArticleStatisticsClient::get).
    GetArticleStatistic => list ArticleStatistic
}

impl GetArticleStatistic {
    /// Query parameter `rootCategoryIds`.
    pub fn root_category_ids(
        mut self,
        root_category_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "rootCategoryIds",
            json::strings::<Id>(root_category_ids).join(","),
        );
        self
    }

    /// Query parameter `statsType`.
    pub fn stats_type(
        mut self,
        stats_type: impl IntoIterator<Item = impl Into<ArticleStatisticStatsType>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "statsType",
            json::strings::<ArticleStatisticStatsType>(stats_type).join(","),
        );
        self
    }

    /// Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            json::strings::<Id>(department_ids).join(","),
        );
        self
    }

    /// Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// Query parameter `timeRange`, one of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`,
    /// `LAST_365_DAYS`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }
}

call! {
    /// Returned by [`ArticleStatisticsClient::count_translation_users`](crate::article_statistics::ArticleStatisticsClient::count_translation_users).
    CountArticleStatisticTranslationUsers => list TranslationUserCount
}

impl CountArticleStatisticTranslationUsers {
    /// Query parameter `action`, one of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`,
    /// `FEEDBACK`, `TEMPLATE_USAGE`.
    pub fn action(mut self, action: impl Into<ArticleStatisticAction>) -> Self {
        self.0.request_mut().set_query("action", action.into());
        self
    }

    /// Query parameter `userType`, one of `AGENTS`, `REGISTERED_USERS`, `ALL_USERS`, `PUBLIC_USERS`,
    /// `END_USERS`.
    pub fn user_type(mut self, user_type: impl Into<ArticleStatisticUserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }

    /// Query parameter `timeRange`, one of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`,
    /// `LAST_365_DAYS`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }
}

call! {
    /// Returned by [`ArticleStatisticsClient::generate_reports`](crate::article_statistics::ArticleStatisticsClient::generate_reports).
    GenerateArticleStatisticReports => ()
}

call! {
    /// Returned by [`ArticleStatisticsClient::get_counts`](crate::article_statistics::ArticleStatisticsClient::get_counts).
    GetArticleStatisticCounts => list TranslationUserCount
}

impl GetArticleStatisticCounts {
    /// Query parameter `rootCategoryIds`.
    pub fn root_category_ids(
        mut self,
        root_category_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "rootCategoryIds",
            json::strings::<Id>(root_category_ids).join(","),
        );
        self
    }

    /// Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            json::strings::<Id>(department_ids).join(","),
        );
        self
    }

    /// Query parameter `userType`, one of `AGENTS`, `REGISTERED_USERS`, `ALL_USERS`, `PUBLIC_USERS`,
    /// `END_USERS`, `ALL_USERS` by default.
    pub fn user_type(mut self, user_type: impl Into<ArticleStatisticUserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }

    /// Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// Query parameter `timeRange`, one of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`,
    /// `LAST_365_DAYS`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }

    /// Query parameter `actionSource`, any of `API`, `HELPCENTER`, `ASAP_WEB`, `ASAP_ANDROID`,
    /// `ASAP_IOS`, `AGENT_VIEW`.
    pub fn action_source(
        mut self,
        action_source: impl IntoIterator<Item = impl Into<ArticleStatisticActionSource>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "actionSource",
            json::strings::<ArticleStatisticActionSource>(action_source).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`ArticleStatisticsClient::get_trends`](crate::article_statistics::ArticleStatisticsClient::get_trends).
    GetArticleStatisticTrends => ArticleTrends
}

impl GetArticleStatisticTrends {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 18000, `10000` by
    /// default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=18000);
        self
    }

    /// Query parameter `action`, any of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`,
    /// `FEEDBACK`, `TEMPLATE_USAGE`.
    pub fn action(
        mut self,
        action: impl IntoIterator<Item = impl Into<ArticleStatisticAction>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "action",
            json::strings::<ArticleStatisticAction>(action).join(","),
        );
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Query parameter `userType`, one of `AGENTS`, `REGISTERED_USERS`, `ALL_USERS`, `PUBLIC_USERS`,
    /// `END_USERS`, `ALL_USERS` by default.
    pub fn user_type(mut self, user_type: impl Into<ArticleStatisticUserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }

    /// Query parameter `timeRange`, one of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`,
    /// `LAST_365_DAYS`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }

    /// Query parameter `actionSource`, any of `API`, `HELPCENTER`, `ASAP_WEB`, `ASAP_ANDROID`,
    /// `ASAP_IOS`, `AGENT_VIEW`.
    pub fn action_source(
        mut self,
        action_source: impl IntoIterator<Item = impl Into<ArticleStatisticActionSource>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "actionSource",
            json::strings::<ArticleStatisticActionSource>(action_source).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`ArticleStatisticsClient::list_article_users`](crate::article_statistics::ArticleStatisticsClient::list_article_users).
    ListArticleStatisticArticleUsers => list ArticleUser
}

impl ListArticleStatisticArticleUsers {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Query parameter `action`, one of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`,
    /// `FEEDBACK`, `TEMPLATE_USAGE`.
    pub fn action(mut self, action: impl Into<ArticleStatisticAction>) -> Self {
        self.0.request_mut().set_query("action", action.into());
        self
    }

    /// Query parameter `userType`, one of `AGENTS`, `REGISTERED_USERS`, `ALL_USERS`, `PUBLIC_USERS`,
    /// `END_USERS`.
    pub fn user_type(mut self, user_type: impl Into<ArticleStatisticUserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `timeRange`, one of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`,
    /// `LAST_365_DAYS`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }
}

call! {
    /// Returned by [`ArticleStatisticsClient::list_interacted_users`](crate::article_statistics::ArticleStatisticsClient::list_interacted_users).
    ListArticleStatisticInteractedUsers => list ArticleUser
}

impl ListArticleStatisticInteractedUsers {
    /// Query parameter `action`, one of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`,
    /// `FEEDBACK`, `TEMPLATE_USAGE`.
    pub fn action(mut self, action: impl Into<ArticleStatisticAction>) -> Self {
        self.0.request_mut().set_query("action", action.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Query parameter `userType`, one of `AGENTS`, `REGISTERED_USERS`, `ALL_USERS`, `PUBLIC_USERS`,
    /// `END_USERS`.
    pub fn user_type(mut self, user_type: impl Into<ArticleStatisticUserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `timeRange`, one of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`,
    /// `LAST_365_DAYS`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }

    /// Query parameter `actionSource`, any of `API`, `HELPCENTER`, `ASAP_WEB`, `ASAP_ANDROID`,
    /// `ASAP_IOS`, `AGENT_VIEW`.
    pub fn action_source(
        mut self,
        action_source: impl IntoIterator<Item = impl Into<ArticleStatisticActionSource>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "actionSource",
            json::strings::<ArticleStatisticActionSource>(action_source).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`ArticleStatisticsClient::list_reports`](crate::article_statistics::ArticleStatisticsClient::list_reports).
    ListArticleStatisticReports => list ArticleReport
}

impl ListArticleStatisticReports {
    /// Query parameter `includeActionCounts`, any of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`,
    /// `TICKET_USAGE`, `FEEDBACK`, `TEMPLATE_USAGE`.
    pub fn include_action_counts(
        mut self,
        include_action_counts: impl IntoIterator<Item = impl Into<ArticleStatisticAction>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "includeActionCounts",
            json::strings::<ArticleStatisticAction>(include_action_counts).join(","),
        );
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// Query parameter `rootCategoryIds`.
    pub fn root_category_ids(
        mut self,
        root_category_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "rootCategoryIds",
            json::strings::<Id>(root_category_ids).join(","),
        );
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            json::strings::<Id>(department_ids).join(","),
        );
        self
    }

    /// Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// Query parameter `timeRange`, one of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`,
    /// `LAST_365_DAYS`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }
}

call! {
    /// Returned by [`ArticleStatisticsClient::list_translation_users`](crate::article_statistics::ArticleStatisticsClient::list_translation_users).
    ListArticleStatisticTranslationUsers => list ArticleUser
}

impl ListArticleStatisticTranslationUsers {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Query parameter `action`, one of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`,
    /// `FEEDBACK`, `TEMPLATE_USAGE`.
    pub fn action(mut self, action: impl Into<ArticleStatisticAction>) -> Self {
        self.0.request_mut().set_query("action", action.into());
        self
    }

    /// Query parameter `userType`, one of `AGENTS`, `REGISTERED_USERS`, `ALL_USERS`, `PUBLIC_USERS`,
    /// `END_USERS`.
    pub fn user_type(mut self, user_type: impl Into<ArticleStatisticUserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `timeRange`, one of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`,
    /// `LAST_365_DAYS`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }
}

call! {
    /// Returned by [`ArticleStatisticsClient::list_trends`](crate::article_statistics::ArticleStatisticsClient::list_trends).
    ListArticleStatisticTrends => ArticleTrends
}

impl ListArticleStatisticTrends {
    /// Query parameter `rootCategoryIds`.
    pub fn root_category_ids(
        mut self,
        root_category_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "rootCategoryIds",
            json::strings::<Id>(root_category_ids).join(","),
        );
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 18000, `10000` by
    /// default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=18000);
        self
    }

    /// Query parameter `action`, any of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`,
    /// `FEEDBACK`, `TEMPLATE_USAGE`.
    pub fn action(
        mut self,
        action: impl IntoIterator<Item = impl Into<ArticleStatisticAction>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "action",
            json::strings::<ArticleStatisticAction>(action).join(","),
        );
        self
    }

    /// Query parameter `permission`, any of `ALL`, `REGISTEREDUSERS`, `AGENTS`.
    pub fn permission(
        mut self,
        permission: impl IntoIterator<Item = impl Into<shared::ArticleStatisticPermission>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "permission",
            json::strings::<shared::ArticleStatisticPermission>(permission).join(","),
        );
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            json::strings::<Id>(department_ids).join(","),
        );
        self
    }

    /// Query parameter `userType`, one of `AGENTS`, `REGISTERED_USERS`, `ALL_USERS`, `PUBLIC_USERS`,
    /// `END_USERS`, `ALL_USERS` by default.
    pub fn user_type(mut self, user_type: impl Into<ArticleStatisticUserType>) -> Self {
        self.0.request_mut().set_query("userType", user_type.into());
        self
    }

    /// Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// Query parameter `helpcenterIds`.
    pub fn helpcenter_ids(
        mut self,
        helpcenter_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "helpcenterIds",
            json::strings::<Id>(helpcenter_ids).join(","),
        );
        self
    }

    /// Query parameter `timeRange`, one of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`,
    /// `LAST_365_DAYS`.
    pub fn time_range(mut self, time_range: impl Into<shared::TimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("timeRange", time_range.into());
        self
    }

    /// Query parameter `actionSource`, any of `API`, `HELPCENTER`, `ASAP_WEB`, `ASAP_ANDROID`,
    /// `ASAP_IOS`, `AGENT_VIEW`.
    pub fn action_source(
        mut self,
        action_source: impl IntoIterator<Item = impl Into<ArticleStatisticActionSource>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "actionSource",
            json::strings::<ArticleStatisticActionSource>(action_source).join(","),
        );
        self
    }

    /// Query parameter `status`.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<shared::ArticleStatus>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "status",
            json::strings::<shared::ArticleStatus>(status).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`ArticleStatisticsClient::reset`](crate::article_statistics::ArticleStatisticsClient::reset).
    ResetArticleStatistics => ()
}

/// Returned by `article_statistics().list_reports`.
#[non_exhaustive]
pub struct ArticleReport {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub department_id: Option<Id>,
    pub modifier_id: Option<Id>,
    pub creator_id: Option<Id>,
    pub owner_id: Option<Id>,
    pub title: Option<String>,
    pub locale: Option<shared::ArticleCommentLocale>,
    /// One of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`, `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    pub is_trashed: Option<bool>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<shared::FeedbackAuthor>,
    pub article_number: Option<String>,
    pub time_bound_metrics: Option<Vec<TranslationUserCount>>,
    pub summary: Option<String>,
    pub owner: Option<shared::FeedbackAuthor>,
    pub latest_version_status: Option<shared::ArticleStatus>,
    pub author: Option<shared::FeedbackAuthor>,
    /// One of `ALL`, `REGISTEREDUSERS`, `AGENTS`.
    pub permission: Option<shared::ArticleStatisticPermission>,
    pub author_id: Option<Id>,
    pub root_category_id: Option<Id>,
    pub source_locale: Option<shared::ArticleCommentLocale>,
    pub translation_id: Option<Id>,
    pub latest_version: Option<String>,
    pub created_by: Option<shared::FeedbackAuthor>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub latest_published_version: Option<String>,
    pub category: Option<shared::ArticleCategory>,
    pub permalink: Option<String>,
    pub category_id: Option<Id>,
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

/// Sent by `article_statistics().generate_reports`.
pub struct ArticleReportRequest {
    pub root_category_ids: Option<Vec<Id>>,
    /// Required, one of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`,
    /// `TEMPLATE_USAGE`.
    pub action: Option<ArticleStatisticAction>,
    pub department_ids: Option<Vec<Id>>,
    /// Required.
    pub locale: Option<shared::ArticleCommentLocale>,
    /// Required, one of `LAST_24_HRS`, `LAST_7_DAYS`, `LAST_30_DAYS`, `LAST_365_DAYS`.
    pub time_range: Option<shared::TimeRange>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ArticleReportRequest {
    /// Creates it with the required fields; the others are left out.
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

/// Returned by `article_statistics().get`.
#[non_exhaustive]
pub struct ArticleStatistic {
    pub count: Option<i64>,
    pub stats_type: Option<ArticleStatisticStatsType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleStatistic {
    "count" => count,
    "statsType" => stats_type;
    extra
});

#[non_exhaustive]
pub struct ArticleTrend {
    pub event_time: Option<DateTime>,
    pub count: Option<i64>,
    /// One of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`, `TEMPLATE_USAGE`.
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

/// Returned by `article_statistics().get_trends`, `article_statistics().list_trends`.
#[non_exhaustive]
pub struct ArticleTrends {
    pub from_time: Option<DateTime>,
    pub plot_unit_type: Option<String>,
    /// One of `AGENTS`, `REGISTERED_USERS`, `ALL_USERS`, `PUBLIC_USERS`, `END_USERS`.
    pub user_type: Option<ArticleStatisticUserType>,
    pub trends: Option<Vec<ArticleTrend>>,
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

/// Returned by `article_statistics().list_article_users`,
/// `article_statistics().list_interacted_users`, `article_statistics().list_translation_users`.
#[non_exhaustive]
pub struct ArticleUser {
    /// One of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`, `TEMPLATE_USAGE`.
    pub action: Option<ArticleStatisticAction>,
    pub user: Option<InteractedUserMeta>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleUser {
    "action" => action,
    "user" => user;
    extra
});

#[non_exhaustive]
pub struct InteractedUserMeta {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub role_name: Option<String>,
    pub email_id: Option<String>,
    /// One of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
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

/// Returned by `article_statistics().count_translation_users`, `article_statistics().get_counts`.
#[non_exhaustive]
pub struct TranslationUserCount {
    pub count: Option<i64>,
    /// One of `LIKE`, `DISLIKE`, `VIEW`, `COMMENT`, `TICKET_USAGE`, `FEEDBACK`, `TEMPLATE_USAGE`.
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
    /// Sent by `article_statistics().count_translation_users`, `article_statistics().get_counts`,
    /// `article_statistics().get_trends` and others.
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
    /// Sent by `article_statistics().get_counts`, `article_statistics().get_trends`,
    /// `article_statistics().list_interacted_users` and others.
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
    /// Sent by `article_statistics().get`.
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
    /// Sent by `article_statistics().count_translation_users`, `article_statistics().get_counts`,
    /// `article_statistics().get_trends` and others.
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
