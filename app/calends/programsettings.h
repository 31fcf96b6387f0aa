// What the person chose for the program as a whole, kept from one run to the next, and its page.
#pragma once

#include <QList>
#include <QObject>

#include "ui/kit/appearance.h"

namespace Calends {

class WindowPage;

// In the program's own configuration file; nothing of an account or a person is in it.
class ProgramSettings : public QObject
{
    Q_OBJECT
public:
    // `kept`: what was chosen before is read and holds from now on, and each change is written. Otherwise
    // neither.
    explicit ProgramSettings(bool kept, QObject *parent = nullptr);

    Appearance &appearance() { return m_appearance; }
    // The pages where all this is chosen, for one workspace; the caller owns them.
    QList<WindowPage *> makePages();

private:
    void keepAppearance() const;

    bool m_kept;
    Appearance m_appearance;
};

} // namespace Calends
