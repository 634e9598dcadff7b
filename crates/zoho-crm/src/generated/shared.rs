// Written by `cargo xtask codegen` from crm/v8/shared.toml of the catalogue; changes belong there.
//! Types that several resources use.

mod enums;
#[cfg(feature = "intelligence")]
mod enums_of_intelligence;
#[cfg(any(feature = "automation", feature = "scheduling"))]
mod enums_of_several;
mod types;
mod types_2;
mod types_3;
#[cfg(feature = "automation")]
mod types_of_automation;
#[cfg(feature = "bulk")]
mod types_of_bulk;
#[cfg(feature = "email")]
mod types_of_email;
#[cfg(feature = "intelligence")]
mod types_of_intelligence;
#[cfg(feature = "portals")]
mod types_of_portals;

pub use self::enums::{
    AccessType, ActivityBadge, Comparator, DecimalSeparator, GeneratedType, GroupOperator,
    MassTagDeleteState, NameFormat, PickListValueType, ProfileType, RelatedListStatus,
    SharePermission, SharedToType, TimeFormat, TimelineSortOrder,
};
#[cfg(feature = "intelligence")]
pub use self::enums_of_intelligence::EnrichmentStatus;
#[cfg(any(feature = "automation", feature = "scheduling"))]
pub use self::enums_of_several::FieldMappingType;
pub use self::types::{
    ActionsAllowed, ApiNameRef, Association, Attachment, AutoNumber, ConvertMapping, Criteria,
    CustomView, CustomViewField, CustomViewSort, DealLayoutMapping, DealLayoutMappingField,
    DefaultView, EmailParser, ExternalFieldProperties, Field, FieldEncryption, FieldInput,
    FieldPickListValue, FieldPickListValueMap, FieldProfile, FieldRef, FileUploadOption,
    HipaaCompliance, HistoryTracking, HistoryTrackingInput, HistoryTrackingModule,
    HistoryTrackingModuleInput, IdRef, Layout, LayoutConvertMapping, LayoutInput, LayoutProfile,
    LayoutSectionDelete, LinkedRecord, LookupFieldProperties, LookupFieldPropertiesField,
};
pub use self::types_2::{
    Module, ModuleInput, ModuleLabelRef, ModuleProfile, ModuleRef, ModuleTerritory,
    MultiSelectLookup, NameRef, OperationType, PermissionDetail, PrivateFieldProperties, Profile,
    ProfileSection, ProfileSectionCategory, Record, RelatedList, RelatedListProperties, Section,
    SectionField, SectionFieldInput, SectionInput, SectionProperties, SharedTo, SharingProperty,
    SharingRuleFilterField, StaticSubformProperties, StaticValue, SubformProperties, Tab, Tag,
    Textarea, Theme, Tooltip,
};
pub use self::types_3::{
    User, UserCustomization, UserInput, UserNameRef, UserRef, UserZuidRef, ViewType,
};
#[cfg(feature = "automation")]
pub use self::types_of_automation::LockStatus;
#[cfg(feature = "bulk")]
pub use self::types_of_bulk::Callback;
#[cfg(feature = "email")]
pub use self::types_of_email::{EmailCc, EmailTemplateAttachment, LastVersionStatistic};
#[cfg(feature = "intelligence")]
pub use self::types_of_intelligence::{EnrichedIndustry, SocialMedia};
#[cfg(feature = "portals")]
pub use self::types_of_portals::{PortalMetaModuleFilter, PortalMetaModuleView};
