// What AT-SPI tells a screen reader of a running program.
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QString>

#include <optional>

namespace Calends {

struct Accessible
{
    QString role; // AT-SPI's own name of it, as "push button"
    QString name;
    QString description;
    quint64 states = 0; // a bit for each of AT-SPI's
    QList<Accessible> children; // those that are shown
};

// Asks over the accessibility bus, whose connection is its own. It blocks: the program, where it is this one,
// answers from another thread.
class AccessibleTree
{
public:
    AccessibleTree();
    ~AccessibleTree();

    // The shown part of the program of this name. None where it is not on the bus.
    std::optional<Accessible> read(const QString &program) const;

private:
    struct Reference
    {
        QString service;
        QString path;
    };

    QVariant ask(const Reference &at, const QString &interface, const QString &method,
        const QVariantList &arguments = {}) const;
    QString property(const Reference &at, const QString &name) const;
    QList<Reference> children(const Reference &at) const;
    Accessible readFrom(const Reference &at) const;

    QDBusConnection m_bus;
};

} // namespace Calends
