//! Enumerations that are parts of one another: the words that a parameter takes in one operation of a
//! resource and in another, those of a field in one object of a file and in another.

use std::collections::BTreeMap;

use super::published::Published;
use super::resources::Placed;
use super::shape::Shape;
use super::shapes::Shapes;

/// One enumeration for each parameter of a resource.
pub(super) fn unite_params(operations: &mut [Placed]) {
    let mut all: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for operation in operations.iter() {
        for member in params(&operation.published) {
            if let Some(words) = words_in(&member.shape) {
                let known = all
                    .entry((operation.resource.clone(), member.wire.clone()))
                    .or_default();
                let new = words
                    .iter()
                    .filter(|word| !known.contains(word))
                    .cloned()
                    .collect::<Vec<_>>();
                known.extend(new);
            }
        }
    }
    for operation in operations.iter_mut() {
        let resource = operation.resource.clone();
        let published = &mut operation.published;
        let places = [
            &mut published.path_params,
            &mut published.query,
            &mut published.headers,
        ];
        for member in places.into_iter().flatten() {
            if let (Some(words), Some(all)) = (
                words_in_mut(&mut member.shape),
                all.get(&(resource.clone(), member.wire.clone())),
            ) {
                words.clone_from(all);
            }
        }
    }
}

/// Where a description lists some of the words that people decided on, all of them stand.
pub(super) fn unite_decided<'a>(
    shapes: &mut Shapes<'_>,
    operations: &mut [Placed],
    decided: impl Iterator<Item = &'a Vec<String>> + Clone,
) {
    let complete = |shape: &mut Shape| {
        if let Some(words) = words_in_mut(shape) {
            let mut lists = decided.clone();
            let within = |list: &&Vec<String>| words.iter().all(|word| list.contains(word));
            if let Some(all) = lists.find(within) {
                words.clone_from(all);
            }
        }
    };
    for operation in operations {
        let published = &mut operation.published;
        let places = [
            &mut published.path_params,
            &mut published.query,
            &mut published.headers,
        ];
        let members = places.into_iter().flatten();
        members.for_each(|member| complete(&mut member.shape));
    }
    for object in shapes.objects_mut() {
        let members = object.members.iter_mut();
        members.for_each(|member| complete(&mut member.shape));
    }
}

/// The parameters of an operation.
fn params(published: &Published) -> impl Iterator<Item = &super::shape::Member> {
    [&published.path_params, &published.query, &published.headers]
        .into_iter()
        .flatten()
}

/// The words in a shape.
pub(super) fn words_in(shape: &Shape) -> Option<&Vec<String>> {
    match shape {
        Shape::Words(words) => Some(words),
        Shape::List(inner) | Shape::Map(inner) => words_in(inner),
        Shape::Plain(_) | Shape::Object(_) => None,
    }
}

/// The same, to be changed.
fn words_in_mut(shape: &mut Shape) -> Option<&mut Vec<String>> {
    match shape {
        Shape::Words(words) => Some(words),
        Shape::List(inner) | Shape::Map(inner) => words_in_mut(inner),
        Shape::Plain(_) | Shape::Object(_) => None,
    }
}

/// In each file, the fields of one name that list fewer words take the longer list.
pub(super) fn unite_fields(shapes: &mut Shapes<'_>) {
    let mut lists: BTreeMap<(String, String), Vec<Vec<String>>> = BTreeMap::new();
    let file = |source: &str| source.split(' ').next().unwrap_or_default().to_owned();
    for object in shapes.objects() {
        for member in &object.members {
            if let Some(words) = words_in(&member.shape) {
                let lists = lists
                    .entry((file(&object.source), member.wire.clone()))
                    .or_default();
                if !lists.contains(words) {
                    lists.push(words.clone());
                }
            }
        }
    }
    for list in lists.values_mut() {
        list.sort_by_key(|words| std::cmp::Reverse(words.len()));
    }
    for object in shapes.objects_mut() {
        let file = file(&object.source);
        for member in &mut object.members {
            let longer = lists.get(&(file.clone(), member.wire.clone()));
            if let (Some(words), Some(longer)) = (words_in_mut(&mut member.shape), longer) {
                let all = longer
                    .iter()
                    .find(|list| words.iter().all(|word| list.contains(word)));
                if let Some(all) = all {
                    words.clone_from(all);
                }
            }
        }
    }
}
