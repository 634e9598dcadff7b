// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! Types that several resources use.

mod types;
mod types_2;
mod types_3;
mod words;

pub use self::types::{
    ActionsAllowed, AssignTo, AssignmentRuleModule, Association, Attachment, AttachmentEntry,
    AutoNumber, ConvertMapping, CoqlQueryResult, CreatedBy, Criteria, Crypt, CurrentField,
    CustomView, CustomViewField, Customize, DealLayoutMapping, DealLayoutMappingField, DefaultView,
    Delete, Details, EmailDraftTo, EmailParser, EmailTemplateAttachment, ExistingTag, External,
    Field, FieldPickListValue, FieldPickListValueMap, FieldProfile, FileUpoladOption, FilterInfo,
    HipaaCompliance, HistoryTracking, HistoryTrackingModule, Industry, InventoryTemplateEntry,
    LastVersionStatistic, Layout, LayoutConvertMapping, LayoutProfile, LinkedModule, LinkedRecord,
    LookupFieldProperties, LookupFieldPropertiesField,
};
pub use self::types_2::{
    Module, ModuleMap, ModuleProfile, ModuleTerritory, Multiselectlookup, OperationType, Owner,
    PermissionsDetail, PersonalityModule, Private, Profile, ProfileSection, ProfileSectionCategory,
    Properties, Record, RecordInfo, RelatedList, RelatedListProperties, RelatedModule, Requester,
    Section, SectionField, SharedTo, SharingProperty, SocialMedia, StaticSubformProperties,
    StaticValue, SubformProperties, Tab, Tag,
};
pub use self::types_3::{TerritoryUser, Textarea, Theme, Tooltip, User, ViewInfo, ViewType};
pub use self::words::{
    AccessType, ActivityBadge, DecimalSeparator, FieldPickListValueType, GeneratedType, NameFormat,
    ProfileType, RelatedListStatus, SharePermission, SharedToType, StatusEntry, TimeFormat,
    TimelineSortOrder, ZiaOrganizationEnrichmentStatus,
};
