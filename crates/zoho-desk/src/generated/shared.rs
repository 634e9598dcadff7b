// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! Types that several resources use.

mod types;
mod types_2;
mod types_3;
mod types_4;
mod types_5;
mod words;
mod words_2;

pub use self::types::{
    AccountAttachment, AccountAttachmentUploadResult, AccountComment, AccountCommentCreate,
    AccountCommentUpdate, AccountDeduplicationValue, AccountFollower, AccountHistory,
    AccountTimeEntryParent, AccountTimeEntrySummation, AccountUpdateMany, Accounts, Activities,
    ActivityModuleContactField, ActivityModuleTicketField, AddAttachment, Agent,
    AgentAnonymizeDeleted, AgentProfile, AgentRole, Agents, AllowedValue, ArticleAttachment,
    ArticleCommentApproveResult, ArticleCommentApproveResultErrors, ArticleCommentAttachment,
    ArticleCommentCommenter, ArticlePermalink, ArticleTranslationCategory,
    ArticleTranslationUpdatePermalinks, ArticleTranslationUploadExternalImagesToGalleryResult,
    Assignee, AssigneeEntry, AssociatedChatDepartment, AssociatedDepartment, AssociatedDepartments,
    Attachment, Author, AvailableCondition, AvailableLocaleTranslation, BlueprintCriteriaField,
};
pub use self::types_2::{
    BusinessHourHolidayList, BusinessHourRelatedRule, Button, CallCommentInput, CallCommentMention,
    CategoryPosition, ChannelRelated, ChannelRelatedInfo, ChannelSource, Chat, ClientAction,
    Column, Commenter, Comments, Community, ComputedOption, ConditionInfo, ConfigParam,
    ContactAttachment, ContactAttachmentUploadResult, ContactOwner, ContactTimeEntryOwner,
    Contract, ContractAccount, ContractAccountData, ContractDepartment, ContractDepartmentData,
    ContractProduct, ContractProductData, ContractSupportPlan, CreatedBy, Creator, Criteria,
    CrmInteg, CustomerHappiness, CustomerHappinessEntry, Document, Email, Errors, Field,
    FieldDetail, FinanceInteg, Follower, FollowerLabel, FollowerLabelPreferences, GcPermission,
};
pub use self::types_3::{
    GroupMention, Hashtag, HistoryMention, ImMessageSendResult, ImMessageSendResultAttachment,
    ImMessageSendResultInfo, ImMessageSendResultMeta, ImSession, ImSessionMeta, InfoMessageTarget,
    IsAssigned, KbArticle, KbCategory, KbRootCategoryAddPermalink,
    KbRootCategoryAddPermalinkResult, KbSectionGroup, Label, LabelMeta, LastThread, LayoutDetails,
    LayoutEntry, LayoutRuleCriteriaField, LocaleTimeZone, Location, Lookup, LookupModule,
    ManagerDashboard, MappingInfo, MassAction, Mention, Mentioned, MentionedGroup, MentionedUser,
    Mentions, MentionsUser, Metrics, Mobileapp, Module, Offset, Owner,
};
pub use self::types_4::{
    OwnerData, Permissions, Preferences, Profile, Properties, QuickEdit, Radar, ReadReceipt,
    RecordCf, Reminder, ReplyToMessage, Reports, Row, RuleGroupCreatedBy, RuleGroupModule, Seo,
    SessionActor, Setup, SharedDepartment, SkillsInfo, Sla, SlaData, Social, SourceTicket,
    StartSessionMeta, StatusVsTime, TaskTimer, TaskUpdateMany, Template, Text, ThreadAction,
    ThreadImpersonatedUser, ThreadSource,
};
pub use self::types_5::{
    Ticket, TicketAssignee, TicketContact, TicketContactAccount, TicketProduct, Tickets,
    Translation, TranslationSource, UrlButton, UrlResponse, User, UserAssociateGroups,
    UserGroupCreator, ZohoCrmAccount, ZohoCrmContact,
};
pub use self::words::{
    AccountAttachmentSortBy, AccountCommentSortBy, AccountInclude, AccountSlaStatus,
    AccountTimeEntryBillStatus, AccountTimeEntryModule, AccountTimeEntryOrderBy, ActivityDirection,
    ActivityInclude, ActivityModule, AgentFieldName, AgentFileSize, AgentProfileType,
    AgentSortOrder, AgentStatus, AlertType, ArticleCommentApproveResultErrorsErrorCode,
    ArticleCommentLocale, ArticleStatisticPermission, ArticleStatisticStatus,
    ArticleTranslationPermission, AssociatedDepartmentChatStatus, AuthorType, BillingType, BotType,
    ButtonAction, CallCommentMentionType, CallSortBy, CallStartTime, CallStatus, ChannelSourceType,
    ChatStatus, ColumnType, CommunityCategoryUserType, CommunityCommentType, CommunityTopicsSortBy,
    CommunityTopicsSortOrder, ConfigParamName, ContactTimeEntryMode, ContentType, ContractStatus,
    CreatedByStatus, CriteriaType, DashboardDuration, DepartmentStatus, DisplayLabel, ErrorCode,
    ExecutionType, Following, ForumStatus, ImMessageSendResultContentType,
    ImMessageSendResultDirection, ImMessageSendResultInfoAction,
    ImMessageSendResultInfoSessionStatus, ImMessageSendResultStatus, ImMessageSendResultType,
    InfoMessageTargetType, IntegrationService, KbRootCategoryStatus, LastThreadDirection,
    LatestVersionStatus, LayoutRuleCategory, LayoutRuleCriteriaFieldName, LayoutRuleInclude,
    LayoutRuleStatus, MappingType, MentionStatus, OnDelete, OrganizationFieldType, Participant,
    ProfileType, Rel,
};
pub use self::words_2::{
    ReplyStatus, RequestChargeType, ResponseMessage, ReturnType, RolePermissionType,
    RoundingOption, RuleType, Sentiment, SessionActorType, Shape, SharedDepartmentType,
    SkillsInfoMappingType, SourceType, StatusType, Style, SubType, SupportPlanStatus, SupportType,
    TaskTimerAction, TaskTimerState, ThreadContentType, ThreadStatus, ThreadVisibility, TimeRange,
    ToolTipType, TranslationState, TypeEntry, UserGroupStatus, UserType, Visibility,
    ZohoCrmContactType,
};
