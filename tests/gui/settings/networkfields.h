// The network section of a settings page, as a person uses it.
#pragma once

#include <QStringList>

#include "models/account/ownproxy.h"
#include "ui/shell/settingspage.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Calends {

class NetworkSection;

class NetworkFields
{
public:
    static constexpr QLatin1StringView Host{"Name or address of the proxy"};
    static constexpr QLatin1StringView Port{"Port of the proxy"};
    static constexpr QLatin1StringView User{"User name for the proxy"};
    static constexpr QLatin1StringView Password{"Password for the proxy"};

    // Shows the page.
    explicit NetworkFields(std::unique_ptr<SettingsPage> page);

    QLineEdit *field(const QString &name) const;
    QComboBox *kind() const;
    QPushButton *save() const { return button(QStringLiteral("Save the choice of the proxy")); }
    QPushButton *button(const QString &name) const;
    QStringList said() const; // every text that is seen
    void choose(ProxyChoice::Kind choice) const;
    void type(const QString &host, const QString &port, const QString &user = {},
        const QString &password = {}) const;

private:
    std::unique_ptr<SettingsPage> m_page;
    NetworkSection *m_section;
};

} // namespace Calends
