// "About Calends": which version this is, under which licence, and what it is built with.
#pragma once

#include <QDialog>
#include <QList>

namespace Calends {

// Something of others that the program carries or uses.
struct BuiltPart
{
    QString name; // "Qt"
    QString version; // empty: it has none that counts
    QString licence; // as SPDX names it, or in words
};

class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(const QString &version, const QList<BuiltPart> &parts, QWidget *parent);

    // For a report to whoever makes the program: one line each.
    QString text() const;

private:
    QWidget *makeWords();
    QWidget *makeParts();
    QWidget *makeButtons();

    QString m_version;
    QList<BuiltPart> m_parts;
};

} // namespace Calends
