// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/taskbarprogress.h"

#include <QDBusMessage>
#include <QGuiApplication>

#include <algorithm>

namespace Desktop {

TaskbarProgress::TaskbarProgress(const QDBusConnection &session)
    : m_session(session)
{
}

TaskbarProgress::~TaskbarProgress()
{
    show(std::nullopt);
}

// https://wiki.ubuntu.com/Unity/LauncherAPI
void TaskbarProgress::show(std::optional<double> share)
{
    const auto percent = share ? std::optional(std::clamp(int(*share * 100), 0, 100)) : std::nullopt;
    if (percent == m_percent)
        return;
    m_percent = percent;
    QDBusMessage update =
        QDBusMessage::createSignal(QStringLiteral("/io/github/coscope/Coscope"),
                                   QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    const QString entry = QStringLiteral("application://") + QGuiApplication::desktopFileName() + QStringLiteral(".desktop");
    update.setArguments({entry, QVariantMap{{QStringLiteral("progress-visible"), percent.has_value()},
                                            {QStringLiteral("progress"), percent.value_or(0) / 100.0}}});
    m_session.send(update);
}

}   // namespace Desktop
