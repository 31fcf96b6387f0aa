#include "app/sandbox/sample/sampleeventtypes.h"

#include "app/sandbox/booking/bookingfields.h"
#include "app/sandbox/sample/bulkinsert.h"
#include "app/sandbox/scheduling/interval.h"

#include <QJsonDocument>

#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// Settings as the event type routes keep them: the members that differ from the defaults.
struct Template
{
    const char16_t *slug;
    const char16_t *title;
    const char16_t *settings;
    std::array<int, 3> lengths; // 0: no further one
    bool confirms = false;
    int seats = 0;
    int occurrences = 0;
    bool hidden = false;
    bool everyField = false;
};

constexpr const char16_t *withoutLocation = uR"({"locations":[],"unlabelledName":true})";
constexpr const char16_t *withVideo = uR"({"unlabelledName":true})";

constexpr std::array defaultTemplates{
    Template{u"thirty-minutes", u"30 Minutes", withoutLocation, {30}},
    Template{u"sixty-minutes-video", u"60 Minutes", withVideo, {60}},
    Template{u"sixty-minutes", u"60 Minutes", withoutLocation, {60}},
    Template{u"thirty-minutes-video", u"30 Minutes", withVideo, {30}},
};

constexpr const char16_t *everything
    = uR"({"slotInterval":15,"minimumBookingNotice":60,"beforeEventBuffer":10,)"
      uR"("afterEventBuffer":5,"offsetStart":5,"hideCalendarNotes":true,"hideOrganizerEmail":true,)"
      uR"("lockTimeZoneToggleOnBookingPage":true,"successRedirectUrl":"https://thanks.example/booked",)"
      uR"("customName":"{Event type title} between {Organiser} and {Scheduler}",)"
      uR"("bookingLimitsCount":{"day":20,"week":50,"month":100,"year":500},"bookingLimitsDuration":{"day":600,"week":3000},)"
      uR"("bookingWindow":{"type":"businessDays","value":60,"rolling":true},)"
      uR"("bookerLayouts":{"defaultLayout":"month","enabledLayouts":["month","week","column"]},)"
      uR"("color":{"darkThemeHex":"#7c93c8","lightThemeHex":"#20407a"},)"
      uR"("locations":[{"type":"address","address":"Lindenallee 4, 10115 Berlin","public":true},)"
      uR"({"type":"link","link":"https://rooms.example/atrium","public":false},{"type":"integration","integration":"cal-video"},)"
      uR"({"type":"phone","phone":"+4930555010","public":true},{"type":"attendeeAddress"},{"type":"attendeePhone"},)"
      uR"({"type":"attendeeDefined"}],"bookingFields":[)"
      uR"({"type":"phone","slug":"mobile","label":"Mobil","required":false,"placeholder":"+49…"},)"
      uR"({"type":"address","slug":"home","label":"Anschrift","required":false,"placeholder":"Straße 1"},)"
      uR"({"type":"text","slug":"company","label":"Firma","required":false,"placeholder":"…"},)"
      uR"({"type":"url","slug":"website","label":"Website","required":false,"placeholder":"https://"},)"
      uR"({"type":"number","slug":"visitors","label":"Wie viele?","required":false,"placeholder":"2"},)"
      uR"({"type":"textarea","slug":"reason","label":"Anlass","required":false,"placeholder":"…"},)"
      uR"({"type":"select","slug":"language","label":"Sprache","required":false,"placeholder":"…","options":["Deutsch","Türkçe","日本語"]},)"
      uR"({"type":"multiselect","slug":"topics","label":"Themen","required":false,"options":["Ernährung","Schlaf"]},)"
      uR"({"type":"multiemail","slug":"copies","label":"Kopie an","required":false,"placeholder":""},)"
      uR"({"type":"checkbox","slug":"extras","label":"Extras","required":false,"options":["Parkplatz","Mittagessen"]},)"
      uR"({"type":"radio","slug":"visit","label":"Besuch","required":false,"options":["Erster","Weiterer"]},)"
      uR"({"type":"boolean","slug":"newsletter","label":"Newsletter","required":false}]})";

constexpr const char16_t *seated
    = uR"({"minimumBookingNotice":0,"seats":{"seatsPerTimeSlot":6,"showAttendeeInfo":true,)"
      uR"("showAvailabilityCount":true}})";
constexpr const char16_t *weekly = uR"({"recurrence":{"interval":1,"occurrences":5,"frequency":"weekly"}})";
constexpr const char16_t *confirming
    = uR"({"confirmationPolicy":{"type":"always","blockUnconfirmedBookingsInBooker":false}})";
constexpr const char16_t *confirmingLate
    = uR"({"confirmationPolicy":{"type":"time","noticeThreshold":{"unit":"hours","count":24},)"
      uR"("blockUnconfirmedBookingsInBooker":true}})";
constexpr const char16_t *elsewhere
    = uR"({"locations":[{"type":"attendeePhone"}],"bookingWindow":{"type":"calendarDays","value":30,)"
      uR"("rolling":false},"beforeEventBuffer":15,"bookingFields":[{"type":"splitName","firstNameLabel":"שם פרטי",)"
      uR"("lastNameLabel":"שם משפחה","lastNameRequired":true}]})";
// What a later version of the server stored: it comes back as text.
constexpr const char16_t *fromLater
    = uR"({"locations":[{"type":"integration","integration":"cal-video"},)"
      uR"({"type":"unknown","location":"{\"type\":\"conferenceRoom\",\"room\":7}"}],)"
      uR"("bookingFields":[{"type":"unknown","slug":"unknown",)"
      uR"("bookingField":"{\"name\":\"badge\",\"type\":\"signature\"}"}]})";
constexpr const char16_t *hostsApp = uR"({"locations":[{"type":"organizersDefaultApp"}]})";

constexpr std::array furtherTemplates{
    Template{u"first-consultation", u"Erstgespräch", u"{}", {45}},
    Template{u"needs-confirmation", u"Consultation on request", confirming, {30}, true},
    Template{u"everything", u"Full examination 全部 – “quotes”", everything, {30, 15, 60}, false, 0, 0, false,
        true},
    Template{u"class", u"Yoga class 🧘", seated, {60}, false, 6},
    Template{u"weekly-therapy", u"Θεραπεία κάθε εβδομάδα", weekly, {50}, false, 0, 5},
    Template{u"late-confirmation", u"موعد عاجل", confirmingLate, {20}, true},
    Template{u"hidden-follow-up", u"Follow-up (by link only)", u"{}", {15}, false, 0, 0, true},
    Template{u"home-visit", u"בית – ביקור", elsewhere, {90}},
    Template{u"from-later", u"From a later version", fromLater, {25}},
};

constexpr std::array teamTemplates{
    Template{u"round-robin-intro", u"Round robin intro", u"{}", {30}},
    Template{u"panel", u"Panel interview", hostsApp, {60}},
    Template{u"managed-check-in", u"Managed check-in", u"{}", {20}},
};
constexpr std::array schedulingTypes{u"roundRobin", u"collective", u"managed"};

class EventTypeMaker
{
public:
    EventTypeMaker(const SampleTools &tools, const QList<SamplePerson> &people, qint64 today, Dice &dice)
        : m_tools(tools)
        , m_people(people)
        , m_today(today)
        , m_dice(dice)
        , m_eventTypes(tools.database, u"event_types"_s,
              u"id,user_id,team_id,parent_id,slug,title,description,length,hidden,scheduling_type,settings,created_at"_s)
        , m_hosts(tools.database, u"hosts"_s, u"event_type_id,user_id,is_fixed,priority,created_at"_s)
    {
    }

    SampleEventTypes make(const SampleAccounts &accounts);

private:
    void addForPeople();
    void addForTeam(qint64 team);
    void addOfPerson(qsizetype position, const Template &of, qint64 parent = 0);
    qsizetype add(const Template &of, const QVariantList &owner, const QVariant &schedulingType);
    QList<qsizetype> membersOf(qint64 team);
    QString settingsOf(const Template &of);

    const SampleTools &m_tools;
    const QList<SamplePerson> &m_people;
    qint64 m_today;
    Dice &m_dice;
    BulkInsert m_eventTypes;
    BulkInsert m_hosts;
    SampleEventTypes m_made;
    QHash<const Template *, QString> m_settings;
};

QString EventTypeMaker::settingsOf(const Template &of)
{
    const auto known = m_settings.constFind(&of);
    if (known != m_settings.cend())
        return known.value();
    QJsonObject settings = QJsonDocument::fromJson(QString::fromUtf16(of.settings).toUtf8()).object();
    if (settings.contains("bookingFields"_L1))
        settings.insert(
            u"bookingFields"_s, completeBookingFields(settings.value("bookingFields"_L1).toArray()));
    QJsonArray lengths;
    for (const int length : of.lengths) {
        if (length > 0)
            lengths.append(length);
    }
    if (lengths.size() > 1)
        settings.insert(u"lengthInMinutesOptions"_s, lengths);
    QString text = QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact));
    m_settings.insert(&of, text);
    return text;
}

qsizetype EventTypeMaker::add(const Template &of, const QVariantList &owner, const QVariant &schedulingType)
{
    SampleEventType made;
    made.id = m_eventTypes.nextId();
    made.title = QString::fromUtf16(of.title);
    for (const int length : of.lengths) {
        if (length > 0)
            made.lengths.append(length);
    }
    made.confirms = of.confirms;
    made.seats = of.seats;
    made.occurrences = of.occurrences;
    made.everyField = of.everyField;
    const QVariant description
        = m_dice.chance(30) ? QVariant(u"Bring your papers.\n\n**Danke** <i>merci</i>"_s) : QVariant();
    m_eventTypes.add({made.id, owner.at(0), owner.at(1), owner.at(2), QString::fromUtf16(of.slug), made.title,
        description, made.lengths.constFirst(), of.hidden ? 1 : 0, schedulingType, settingsOf(of),
        m_today - 100 * dayLength});
    m_made.all.append(made);
    return m_made.all.size() - 1;
}

void EventTypeMaker::addOfPerson(qsizetype position, const Template &of, qint64 parent)
{
    const QVariant parentId = parent > 0 ? QVariant(parent) : QVariant();
    const qsizetype at = add(of, {m_people.at(position).id, QVariant(), parentId}, QVariant());
    m_made.all[at].hosts = {position};
    m_made.ofPerson[position].append(at);
}

void EventTypeMaker::addForPeople()
{
    m_made.ofPerson.resize(m_people.size());
    for (qsizetype position = 0; position < m_people.size(); ++position) {
        if (m_people.at(position).hasDefaultEventTypes) {
            for (const Template &of : defaultTemplates)
                addOfPerson(position, of);
        }
        // The first people have one of each, so that the smallest sample shows every kind.
        const bool every = position < 6;
        for (const Template &of : furtherTemplates) {
            if (every || m_dice.chance(m_people.at(position).hasDefaultEventTypes ? 12 : 35))
                addOfPerson(position, of);
        }
    }
}

QList<qsizetype> EventTypeMaker::membersOf(qint64 team)
{
    QHash<qint64, qsizetype> positions;
    for (qsizetype position = 0; position < m_people.size(); ++position)
        positions.insert(m_people.at(position).id, position);
    QList<qsizetype> members;
    const Rows rows = m_tools.database.select(
        u"SELECT user_id FROM memberships WHERE team_id = ? AND accepted = 1 ORDER BY user_id LIMIT 5"_s,
        {team});
    for (const Row &row : rows)
        members.append(positions.value(row.number("user_id"_L1)));
    return members;
}

void EventTypeMaker::addForTeam(qint64 team)
{
    const QList<qsizetype> members = membersOf(team);
    if (members.isEmpty())
        return;
    for (size_t kind = 0; kind < teamTemplates.size(); ++kind) {
        const qsizetype at = add(
            teamTemplates[kind], {QVariant(), team, QVariant()}, QString::fromUtf16(schedulingTypes[kind]));
        SampleEventType &made = m_made.all[at];
        made.teamId = team;
        made.hosts = members;
        // Priorities run from 0 (lowest) to 4 (highest).
        for (qsizetype i = 0; i < members.size(); ++i)
            m_hosts.add({made.id, m_people.at(members.at(i)).id, kind == 1 ? 1 : 0, 2 + i % 3 - 1,
                m_today - 100 * dayLength});
        const bool managed = kind == 2;
        if (!managed) {
            m_made.ofTeams.append(at);
            continue;
        }
        const qint64 parent = made.id;
        for (const qsizetype member : members)
            addOfPerson(member, teamTemplates[kind], parent);
    }
}

SampleEventTypes EventTypeMaker::make(const SampleAccounts &accounts)
{
    addForPeople();
    for (const qint64 team : accounts.teamIds)
        addForTeam(team);
    return std::move(m_made);
}

} // namespace

SampleEventTypes makeEventTypes(const SampleTools &tools, const SampleAccounts &accounts,
    const QList<SamplePerson> &people, qint64 today, Dice &dice)
{
    return EventTypeMaker(tools, people, today, dice).make(accounts);
}

} // namespace Calends::Sandbox
