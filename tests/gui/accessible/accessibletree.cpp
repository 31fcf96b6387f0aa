#include "tests/gui/accessible/accessibletree.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr quint64 Showing = 1ull << 25;

QString accessibleInterface() { return u"org.a11y.atspi.Accessible"_s; }

QDBusConnection connected()
{
    const QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(question);
    return QDBusConnection::connectToBus(answer.arguments().value(0).toString(), u"accessible-tree"_s);
}

bool isWhole(const QVariant &answer) { return answer.metaType() == QMetaType::fromType<QDBusArgument>(); }

// None of what is gone meanwhile.
quint64 statesIn(const QVariant &answer)
{
    if (!isWhole(answer))
        return 0;
    const auto words = qdbus_cast<QList<uint>>(answer.value<QDBusArgument>());
    return quint64(words.value(0)) | quint64(words.value(1)) << 32;
}

} // namespace

AccessibleTree::AccessibleTree()
    : m_bus(connected())
{
}

AccessibleTree::~AccessibleTree() { QDBusConnection::disconnectFromBus(m_bus.name()); }

std::optional<Accessible> AccessibleTree::read(const QString &program) const
{
    const QList<Reference> programs
        = children({u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s});
    for (const Reference &candidate : programs) {
        if (property(candidate, u"Name"_s) == program)
            return readFrom(candidate);
    }
    return std::nullopt;
}

QVariant AccessibleTree::ask(
    const Reference &at, const QString &interface, const QString &method, const QVariantList &arguments) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(at.service, at.path, interface, method);
    question.setArguments(arguments);
    return m_bus.call(question).arguments().value(0);
}

QString AccessibleTree::property(const Reference &at, const QString &name) const
{
    return ask(at, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessibleInterface(), name})
        .value<QDBusVariant>()
        .variant()
        .toString();
}

QList<AccessibleTree::Reference> AccessibleTree::children(const Reference &at) const
{
    QList<Reference> found;
    const QVariant answer = ask(at, accessibleInterface(), u"GetChildren"_s);
    if (!isWhole(answer))
        return found;
    const auto list = answer.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        found.append({service, path.path()});
    }
    list.endArray();
    return found;
}

Accessible AccessibleTree::readFrom(const Reference &at) const
{
    Accessible shown;
    shown.role = ask(at, accessibleInterface(), u"GetRoleName"_s).toString();
    shown.name = property(at, u"Name"_s);
    shown.description = property(at, u"Description"_s);
    if (shown.role == "cell"_L1)
        return shown;
    const QList<Reference> parts = children(at);
    for (const Reference &part : parts) {
        const quint64 states = statesIn(ask(part, accessibleInterface(), u"GetState"_s));
        if (!(states & Showing))
            continue;
        shown.children.append(readFrom(part));
        shown.children.back().states = states;
    }
    return shown;
}

} // namespace Calends
