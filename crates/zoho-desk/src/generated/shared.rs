// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Types that several resources use.

mod enums;
#[cfg(feature = "activities")]
mod enums_of_activities;
#[cfg(feature = "automation")]
mod enums_of_automation;
#[cfg(feature = "community")]
mod enums_of_community;
#[cfg(feature = "help-center")]
mod enums_of_help_center;
#[cfg(feature = "knowledge-base")]
mod enums_of_knowledge_base;
#[cfg(feature = "messaging")]
mod enums_of_messaging;
#[cfg(feature = "settings")]
mod enums_of_settings;
#[cfg(any(
    feature = "activities",
    feature = "automation",
    feature = "community",
    feature = "data",
    feature = "help-center",
    feature = "knowledge-base",
    feature = "messaging",
    feature = "products-and-contracts",
    feature = "settings"
))]
mod enums_of_several;
mod types;
mod types_2;
#[cfg(feature = "activities")]
mod types_of_activities;
#[cfg(feature = "automation")]
mod types_of_automation;
#[cfg(feature = "community")]
mod types_of_community;
#[cfg(feature = "help-center")]
mod types_of_help_center;
#[cfg(feature = "knowledge-base")]
mod types_of_knowledge_base;
#[cfg(feature = "messaging")]
mod types_of_messaging;
#[cfg(feature = "settings")]
mod types_of_settings;
#[cfg(any(
    feature = "activities",
    feature = "automation",
    feature = "community",
    feature = "data",
    feature = "help-center",
    feature = "knowledge-base",
    feature = "messaging",
    feature = "products-and-contracts",
    feature = "settings"
))]
mod types_of_several;

pub use self::enums::{
    AccountAttachmentSortBy, AccountInclude, AccountSlaStatus, AccountTimeEntryOrderBy,
    AgentCreateStatus, AgentProfileType, AgentSortOrder, AuthorType, BillingType, ChannelType,
    ChatStatus, CommentSortBy, CommunityCommentType, CommunityTopicsSortBy,
    CommunityTopicsSortOrder, ContentType, ContractStatus, DepartmentStatus, ErrorCode, FieldName,
    FileSize, FollowedKind, ForumStatus, MappingType, MyDepartmentChatStatus, ReplyContentType,
    ReplyDirection, RequestChargeType, RolePermissionType, SentReplyStatus, Sentiment,
    SharedDepartmentType, SkillsInfoMappingType, StatusType, SupportPlanStatus, SupportType,
    TaskTimeEntryMode, ThreadActionKind, ThreadVisibility, TimeEntryBillStatus, TimeEntryModule,
    TimerAction, TimerState, UserType, ZohoCrmContactType,
};
#[cfg(feature = "activities")]
pub use self::enums_of_activities::{
    ActivityInclude, AlertType, CallCommentMentionType, CallSortBy, CallStartTime,
};
#[cfg(feature = "automation")]
pub use self::enums_of_automation::{ExecutionType, RuleType};
#[cfg(feature = "community")]
pub use self::enums_of_community::MentionStatus;
#[cfg(feature = "help-center")]
pub use self::enums_of_help_center::{PortalUserType, UserGroupStatus};
#[cfg(feature = "knowledge-base")]
pub use self::enums_of_knowledge_base::{
    ArticleStatisticPermission, ArticleStatus, ArticleTranslationPermission, ImageUploadMessage,
    KbRootCategoryStatus, TimeRange, TranslationState, Visibility,
};
#[cfg(feature = "messaging")]
pub use self::enums_of_messaging::{
    BotType, ConfigParamName, ImChannelConfigParamType, ImSessionUpdateStatus,
    InfoMessageTargetType, IntegrationService, MessageButtonAction, MessageColumnType,
    MessageContentType, MessageDirection, MessageInfoAction, MessageStatus, MessageTextStyle,
    MessageType, ParticipantType, ReplyStatus, SessionActorType,
};
#[cfg(feature = "settings")]
pub use self::enums_of_settings::{
    CriteriaType, DisplayLabel, LayoutFieldType, LayoutRuleStatus, ProfileType, RuleCategory,
    RuleCriteriaFieldName, RuleInclude,
};
#[cfg(any(
    feature = "activities",
    feature = "automation",
    feature = "community",
    feature = "data",
    feature = "help-center",
    feature = "knowledge-base",
    feature = "messaging",
    feature = "products-and-contracts",
    feature = "settings"
))]
pub use self::enums_of_several::{
    ActivityModule, ArticleCommentLocale, CallDirection, CallStatus, Duration, ErrorsErrorCode,
    FeedbackAuthorStatus, LabelShape, OnDelete, ReturnType, RoundingOption, SourceType, SubType,
    ToolTipType,
};
pub use self::types::{
    AccountTimeEntryParent, ActivityFieldUpdate, ActorRef, Agent, AgentAnonymizeDeleted,
    AgentProfile, AgentRef, AgentRole, Assignee, AssociatedChatDepartment, AssociatedDepartment,
    Attachment, AttachmentUploadResult, Author, CallTeam, ChannelRelated, ChannelRelatedInfo,
    ChannelSource, Comment, CommentCreate, CommentUpdate, Commenter, ContactAccount,
    ContactAttachment, ContactAttachmentUploadResult, Contract, ContractAccount,
    ContractAccountData, ContractDepartment, ContractDepartmentData, ContractProduct,
    ContractProductData, ContractSupportPlan, DeduplicationValue, FieldUpdate, FoundAssignee,
    HappinessCounts, HappinessPercentages, History, HistoryMention, LastThread, LayoutDetails,
    MappingInfo, MassActionErrors, MassActionResult, Mention, NameRef, Owner, OwnerDetails,
    OwnerRef, ParentTicket, ProductOwner, ReadReceipt, RecordCreateLayout,
};
pub use self::types_2::{
    SharedDepartment, SkillsInfo, Sla, SlaDetails, SourceTicket, StatusVsTime, ThreadAction,
    ThreadAttachment, ThreadSource, Ticket, TicketContact, TicketProduct, TimeEntrySummation,
    Timer, UserRef, ZohoCrmContact,
};
#[cfg(feature = "activities")]
pub use self::types_of_activities::{CallCommentMention, CommentInput, Reminder};
#[cfg(feature = "automation")]
pub use self::types_of_automation::{CriteriaField, FieldDetail, ModuleRef, RelatedRule};
#[cfg(feature = "community")]
pub use self::types_of_community::{
    CommunityMember, Mentioned, MentionedGroup, MentionedUser, Offset,
};
#[cfg(feature = "help-center")]
pub use self::types_of_help_center::{Creator, Label, User, UserEmail};
#[cfg(feature = "knowledge-base")]
pub use self::types_of_knowledge_base::{
    AddPermalink, AddPermalinkResult, ArticleAttachment, ArticleCategory, ArticleCommentCommenter,
    AvailableLocaleTranslation, CategoryPosition, ExternalImage, GroupMention, Hashtag, Mentions,
    MentionsUser, Metrics, QuickEditPermissions, Seo, Translation, TranslationSource,
    UpdatePermalinks, UpdatePermalinksResult, UploadExternalImagesToGalleryResult,
};
#[cfg(feature = "messaging")]
pub use self::types_of_messaging::{
    ComputedOption, ConfigParam, ImSession, ImSessionMeta, InfoMessageTarget, KbArticle, Message,
    MessageAttachment, MessageButton, MessageColumn, MessageDocument, MessageInfo, MessageLocation,
    MessageMeta, MessageRow, MessageTemplate, MessageText, MessageUrlButton, ReplyToMessage,
    SessionActor, StartSessionMeta,
};
#[cfg(feature = "settings")]
pub use self::types_of_settings::{
    AccountPermissions, ActivityPermissions, AgentPermissions, ChatPermissions, ClientAction,
    CommentPermissions, CommunityPermissions, Criteria, CrmInteg, FieldConditionCondition,
    FinanceInteg, GcPermission, KbCategory, ManagerDashboardPermissions, MobileAppPermissions,
    Permissions, Profile, RadarPermissions, ReportPermissions, RuleCriteriaField, SetupPermissions,
    SocialPermissions, TicketPermissions,
};
#[cfg(any(
    feature = "activities",
    feature = "automation",
    feature = "community",
    feature = "data",
    feature = "help-center",
    feature = "knowledge-base",
    feature = "messaging",
    feature = "products-and-contracts",
    feature = "settings"
))]
pub use self::types_of_several::{
    ActivityModuleContactField, ActivityModuleTicketField, AddAttachment, AllowedValue,
    ApprovedComments, AssociatedDepartments, AvailableCondition, CommunityAttachmentUploadResult,
    Errors, FeedbackAuthor, Field, FollowingUser, FollowingUserLabel,
    FollowingUserLabelPreferences, ImActor, LabelMeta, Lookup, LookupModule, Module, Preferences,
    Properties, RecordCf, SupportPlanSla,
};
