// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclerules.h"

#include <QLatin1String>

/// The document of GET and PUT Bucket lifecycle. Protocol section 3.5.
namespace Lifecycle {

constexpr QLatin1String rootName("LifecycleConfiguration");

/// Reads \a root. Numbers, dates and states that are none are mistakes; limits and contradictions are problemsOf()'s business.
Settings::Parsed<Configuration> fromXml(const Settings::XmlElement &root);
Settings::Parsed<Configuration> fromXml(const QByteArray &document);

/// The rules written into what they were read from: elements, attributes and texts that mean the same stay as they are, what is
/// unknown stays in its place.
Settings::XmlElement toXml(const Configuration &configuration);

/// The day a Date of the service means; invalid when it is none. Dates carry a time and a zone.
QDate dayFromDateText(const QString &text);
/// Midnight of the service's zone.
QString dateTextOf(const QDate &day);

}   // namespace Lifecycle
