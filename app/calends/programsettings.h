// What the person chose for the program as a whole, kept from one run to the next, and its page.
#pragma once

#include <QObject>

#include <memory>

#include "ui/changes/leftjournalssection.h"
#include "ui/kit/appearance.h"
#include "ui/kit/discretion.h"

class QDBusConnection;
class QWidget;

namespace Calends {

class ActionRegistry;
class DesktopLook;
class OwnProxy;
class ProxySetting;
class SettingsPage;
class Vault;

// In the program's own configuration file; nothing of an account or a person is in it.
class ProgramSettings : public QObject
{
    Q_OBJECT
public:
    // `kept`: what was chosen before is read and holds from now on, and each change is written. Otherwise
    // neither.
    explicit ProgramSettings(bool kept, QObject *parent = nullptr);
    ~ProgramSettings() override;

    // The language kept from an earlier run, as a code ("de"); empty: the system's. Needed before any text.
    static QString keptLanguage();

    Appearance &appearance() { return m_appearance; }
    Discretion &discretion() { return m_discretion; }
    // What this desktop asks for counts from now on, where the person follows it.
    void followDesktop(const QDBusConnection &bus);
    // The keys kept of these, and where they are chosen. To be told before the pages are made; outlives them.
    void followActions(ActionRegistry &actions);
    // Where the user and the password of the person's own proxy are kept. To be told before the pages are
    // made and the first client is; outlives both.
    void followVault(Vault &vault);
    // Where journals of removed accounts are found. To be told before the pages are made; nothing: none is
    // kept.
    void setLeftJournals(const LeftJournalsPlace &place) { m_leftJournals = place; }
    // For every client; nullptr before followVault().
    std::shared_ptr<const ProxySetting> proxy() const;
    // Holds from the next start.
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    // The page where all this is chosen, for one workspace; the caller owns it.
    SettingsPage *makePage();

Q_SIGNALS:
    void languageChanged();

private:
    void keepAppearance() const;
    void keepShortcuts() const;
    void keepProxy() const;
    void followRows(ActionRegistry &actions);
    QWidget *makeLanguageSection();

    bool m_kept;
    Appearance m_appearance;
    Discretion m_discretion;
    std::unique_ptr<DesktopLook> m_desktop;
    ActionRegistry *m_actions = nullptr;
    Vault *m_vault = nullptr;
    std::unique_ptr<OwnProxy> m_proxy;
    LeftJournalsPlace m_leftJournals;
    QString m_language;
    QString m_spoken; // since the program started
};

} // namespace Calends
