// Discreet mode, on the settings page.
#pragma once

#include <QWidget>

namespace Calends {

class Discretion;

class PrivacySection : public QWidget
{
    Q_OBJECT
public:
    // `discretion` outlives it. What it has is shown, also when it is changed elsewhere.
    explicit PrivacySection(Discretion &discretion, QWidget *parent = nullptr);
};

} // namespace Calends
