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
    AccountPermissions, AccountTimeEntryParent, ActivityFieldUpdate, ActivityModuleContactField,
    ActivityModuleTicketField, ActivityPermissions, ActorRef, AddAttachment, AddPermalink,
    AddPermalinkResult, Agent, AgentAnonymizeDeleted, AgentPermissions, AgentProfile, AgentRef,
    AgentRole, AllowedValue, ApprovedComments, ArticleAttachment, ArticleCategory,
    ArticleCommentCommenter, Assignee, AssociatedChatDepartment, AssociatedDepartment,
    AssociatedDepartments, Attachment, AttachmentUploadResult, Author, AvailableCondition,
    AvailableLocaleTranslation, CallCommentMention, CallTeam, CategoryPosition, ChannelRelated,
    ChannelRelatedInfo, ChannelSource, ChatPermissions, ClientAction, Comment, CommentCreate,
};
pub use self::types_2::{
    CommentInput, CommentPermissions, CommentUpdate, Commenter, CommunityAttachmentUploadResult,
    CommunityMember, CommunityPermissions, ComputedOption, ConfigParam, ContactAccount,
    ContactAttachment, ContactAttachmentUploadResult, Contract, ContractAccount,
    ContractAccountData, ContractDepartment, ContractDepartmentData, ContractProduct,
    ContractProductData, ContractSupportPlan, Creator, Criteria, CriteriaField, CrmInteg,
    DeduplicationValue, Errors, ExternalImage, FeedbackAuthor, Field, FieldConditionCondition,
    FieldDetail, FieldUpdate, FinanceInteg, FollowingUser, FollowingUserLabel,
    FollowingUserLabelPreferences, FoundAssignee, GcPermission, GroupMention, HappinessCounts,
    HappinessPercentages, Hashtag, History, HistoryMention,
};
pub use self::types_3::{
    ImActor, ImSession, ImSessionMeta, InfoMessageTarget, KbArticle, KbCategory, Label, LabelMeta,
    LastThread, LayoutDetails, Lookup, LookupModule, ManagerDashboardPermissions, MappingInfo,
    MassActionErrors, MassActionResult, Mention, Mentioned, MentionedGroup, MentionedUser,
    Mentions, MentionsUser, Message, MessageAttachment, MessageButton, MessageColumn,
    MessageDocument, MessageInfo, MessageLocation, MessageMeta, MessageRow, MessageTemplate,
    MessageText, MessageUrlButton, Metrics, MobileAppPermissions, Module, ModuleRef, NameRef,
    Offset, Owner, OwnerDetails, OwnerRef,
};
pub use self::types_4::{
    ParentTicket, Permissions, Preferences, ProductOwner, Profile, Properties,
    QuickEditPermissions, RadarPermissions, ReadReceipt, RecordCf, RecordCreateLayout, RelatedRule,
    Reminder, ReplyToMessage, ReportPermissions, RuleCriteriaField, Seo, SessionActor,
    SetupPermissions, SharedDepartment, SkillsInfo, Sla, SlaDetails, SocialPermissions,
    SourceTicket, StartSessionMeta, StatusVsTime, SupportPlanSla, ThreadAction, ThreadAttachment,
    ThreadSource, Ticket,
};
pub use self::types_5::{
    TicketContact, TicketPermissions, TicketProduct, TimeEntrySummation, Timer, Translation,
    TranslationSource, UpdatePermalinks, UpdatePermalinksResult,
    UploadExternalImagesToGalleryResult, User, UserEmail, UserRef, ZohoCrmContact,
};
pub use self::words::{
    AccountAttachmentSortBy, AccountInclude, AccountSlaStatus, AccountTimeEntryOrderBy,
    ActivityInclude, ActivityModule, AgentCreateStatus, AgentProfileType, AgentSortOrder,
    AlertType, ArticleCommentLocale, ArticleStatisticPermission, ArticleStatus,
    ArticleTranslationPermission, AuthorType, BillingType, BotType, CallCommentMentionType,
    CallDirection, CallSortBy, CallStartTime, CallStatus, ChannelType, ChatStatus, CommentSortBy,
    CommunityCommentType, CommunityTopicsSortBy, CommunityTopicsSortOrder, ConfigParamName,
    ContentType, ContractStatus, CriteriaType, DepartmentStatus, DisplayLabel, Duration, ErrorCode,
    ErrorsErrorCode, ExecutionType, FeedbackAuthorStatus, FieldName, FileSize, FollowedKind,
    ForumStatus, ImChannelConfigParamType, ImSessionUpdateStatus, ImageUploadMessage,
    InfoMessageTargetType, IntegrationService, KbRootCategoryStatus, LabelShape, LayoutFieldType,
    LayoutRuleStatus, MappingType, MentionStatus, MessageButtonAction, MessageColumnType,
    MessageContentType, MessageDirection, MessageInfoAction, MessageStatus, MessageTextStyle,
    MessageType, MyDepartmentChatStatus, OnDelete, ParticipantType, PortalUserType, ProfileType,
    ReplyContentType, ReplyDirection, ReplyStatus, RequestChargeType,
};
pub use self::words_2::{
    ReturnType, RolePermissionType, RoundingOption, RuleCategory, RuleCriteriaFieldName,
    RuleInclude, RuleType, SentReplyStatus, Sentiment, SessionActorType, SharedDepartmentType,
    SkillsInfoMappingType, SourceType, StatusType, SubType, SupportPlanStatus, SupportType,
    TaskTimeEntryMode, ThreadActionKind, ThreadVisibility, TimeEntryBillStatus, TimeEntryModule,
    TimeRange, TimerAction, TimerState, ToolTipType, TranslationState, UserGroupStatus, UserType,
    Visibility, ZohoCrmContactType,
};
