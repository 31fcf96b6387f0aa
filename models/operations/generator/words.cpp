#include "models/operations/generator/words.h"

#include <algorithm>

namespace Calends::Generator {

namespace {

constexpr Word Methods[] = {
    {u"GET", u"Method::Get"},
    {u"POST", u"Method::Post"},
    {u"PUT", u"Method::Put"},
    {u"PATCH", u"Method::Patch"},
    {u"DELETE", u"Method::Delete"},
};
constexpr Word Credentials[] = {
    {u"public", u"CredentialKind::Public"},
    {u"api-key", u"CredentialKind::ApiKey"},
    {u"oauth-client", u"CredentialKind::OAuthClientSecret"},
    {u"managed-user", u"CredentialKind::ManagedUserToken"},
    {u"oauth2", u"CredentialKind::OAuth2Token"},
};
constexpr Word Plans[] = {
    {u"none", u"Plan::None"},
    {u"free", u"Plan::Free"},
    {u"starter", u"Plan::Starter"},
    {u"essentials", u"Plan::Essentials"},
    {u"scale", u"Plan::Scale"},
    {u"per-active-user", u"Plan::PerActiveUser"},
    {u"enterprise", u"Plan::Enterprise"},
};
constexpr Word Roles[] = {
    {u"none", u"Role::None"},
    {u"unknown", u"Role::Unknown"},
    {u"organization-member", u"Role::OrganizationMember"},
    {u"organization-admin", u"Role::OrganizationAdmin"},
    {u"team-member", u"Role::TeamMember"},
    {u"team-admin", u"Role::TeamAdmin"},
    {u"team-owner", u"Role::TeamOwner"},
    {u"event-type-owner", u"Role::EventTypeOwner"},
    {u"webhook-owner", u"Role::WebhookOwner"},
    {u"booking-access", u"Role::BookingAccess"},
};
constexpr Word Pagings[] = {
    {u"none", u"Paging::None"},
    {u"unknown", u"Paging::Unknown"},
    {u"take-skip", u"Paging::TakeSkip"},
    {u"take-skip-counted", u"Paging::TakeSkipCounted"},
    {u"limit-offset", u"Paging::LimitOffset"},
    {u"cursor", u"Paging::Cursor"},
};
constexpr Word Editions[] = {
    {u"full-2025-10", u"Edition::Full2025October"},
    {u"full-2026-03", u"Edition::Full2026March"},
    {u"community-2026-07", u"Edition::Community2026July"},
    {u"hosted-2026-09", u"Edition::Hosted2026September"},
};

} // namespace

std::span<const Word> methods() { return Methods; }
std::span<const Word> credentials() { return Credentials; }
std::span<const Word> plans() { return Plans; }
std::span<const Word> roles() { return Roles; }
std::span<const Word> pagings() { return Pagings; }
std::span<const Word> editions() { return Editions; }

QStringView codeOf(std::span<const Word> words, QStringView word)
{
    const auto found = std::ranges::find(words, word, &Word::word);
    return found == words.end() ? QStringView() : found->code;
}

} // namespace Calends::Generator
