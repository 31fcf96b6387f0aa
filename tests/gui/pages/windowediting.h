// Rows of a page edited as a person does: verb, form, pending bar, preview, job.
#pragma once

#include <QList>
#include <QString>

#include "app/calends/accountchanges.h"
#include "app/calends/accountroom.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/shell/resourcepage.h"

namespace Calends {

class ChangeForm;
class MainWindow;
class PreviewPage;
class TypedNameDialog;

class WindowEditing
{
public:
    static constexpr int Patience = 30'000; // ms

    explicit WindowEditing(SandboxConsole &sample);
    // Once all lists are there; the window has the mock-ups' size then and is the active one.
    bool isReady();

    MainWindow &window() { return m_sample.console().window(); }
    Session &session() { return m_sample.console().room()->session(); }
    AccountChanges &account() { return *m_sample.console().room()->changes(); }
    ResourcePage &page(const QString &id) { return *m_sample.page(id); }
    PreviewPage &preview();

    // Loads nothing any more, with rows or without.
    bool isQuiet(const QString &page);
    void go(const QString &page);
    // How often the server was asked this.
    int asked(std::string_view operation);

    QString cell(const QString &page, const QString &id, const QByteArray &column); // "(gone)": no such row
    // The row with this text in the column; empty: none.
    QString rowWith(const QString &page, const QByteArray &column, const QString &text);
    void choose(const QString &page, const QString &id);
    // Why it cannot be triggered; empty: it was.
    QString trigger(const QString &action);

    ChangeForm *form();
    bool type(std::string_view field, const QString &text);
    bool pick(std::string_view field, const QString &text);
    bool pickPlace(const QString &name);
    // Puts what the form holds with what waits, and sends that.
    ChangeJob *send();
    // Presses "Apply" in the preview; nullptr: nothing was begun by that.
    ChangeJob *apply();
    // Of what waits for a name.
    TypedNameDialog *nameDialog();
    ChangeJob *destroy(const QString &page, const QString &id);
    // Of a preview that asks for the name: half of it must not be enough.
    ChangeJob *applyNamed();

private:
    ChangeJob *awaited(qsizetype before);

    SandboxConsole &m_sample;
};

} // namespace Calends
