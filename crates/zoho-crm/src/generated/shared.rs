// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! Types that several resources use.

mod types;
mod types_2;
mod types_3;
mod words;

pub use self::types::{
    ActionsAllowed, ApiNameRef, Association, Attachment, AutoNumber, Callback, ConvertMapping,
    Criteria, CustomView, CustomViewField, DealLayoutMapping, DealLayoutMappingField, DefaultView,
    EmailCc, EmailParser, EmailTemplateAttachment, EnrichedIndustry, ExternalFieldProperties,
    Field, FieldEncryption, FieldPickListValue, FieldPickListValueMap, FieldProfile, FieldRef,
    FileUploadOption, HipaaCompliance, HistoryTracking, HistoryTrackingModule, IdRef,
    LastVersionStatistic, Layout, LayoutConvertMapping, LayoutProfile, LayoutSectionDelete,
    LinkedRecord, LookupFieldProperties, LookupFieldPropertiesField,
};
pub use self::types_2::{
    Module, ModuleLabelRef, ModuleProfile, ModuleRef, ModuleTerritory, MultiSelectLookup, NameRef,
    OperationType, PermissionDetail, PortalMetaModuleFilter, PortalMetaModuleView,
    PrivateFieldProperties, Profile, ProfileSection, ProfileSectionCategory, Record, RelatedList,
    RelatedListProperties, Section, SectionField, SectionProperties, SharedTo, SharingProperty,
    SharingRuleFilterField, SocialMedia, StaticSubformProperties, StaticValue, SubformProperties,
    Tab, Tag, Textarea, Theme, Tooltip,
};
pub use self::types_3::{User, UserCustomization, UserNameRef, UserRef, UserZuidRef, ViewType};
pub use self::words::{
    AccessType, ActivityBadge, Comparator, DecimalSeparator, EnrichmentStatus, GeneratedType,
    GroupOperator, MassTagDeleteState, NameFormat, PickListValueType, ProfileType,
    RelatedListStatus, SharePermission, SharedToType, TimeFormat, TimelineSortOrder,
};
