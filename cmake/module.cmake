# SPDX-License-Identifier: GPL-3.0-or-later

# add_module(<name> MAY_INCLUDE <modules…> LINKS <libraries…> [PUBLIC_LINKS <libraries…>])
# One folder of src is one static library smartsme_<name>. Its files stand in src/<name>/sources.cmake, which sets SOURCES.
# MAY_INCLUDE is the layering table: the test `layering` compares every #include with it (tests/layering).
function(add_module name)
  cmake_parse_arguments(M "" "" "MAY_INCLUDE;LINKS;PUBLIC_LINKS" ${ARGN})
  set(SOURCES "")
  include(${CMAKE_CURRENT_SOURCE_DIR}/${name}/sources.cmake)
  list(TRANSFORM SOURCES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/${name}/)
  add_library(smartsme_${name} STATIC ${SOURCES})
  set_target_properties(smartsme_${name} PROPERTIES LINKER_LANGUAGE CXX)
  target_include_directories(smartsme_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  set(modules ${M_MAY_INCLUDE})
  list(TRANSFORM modules PREPEND smartsme_)
  target_link_libraries(smartsme_${name}
    PUBLIC Qt6::Core ${modules} ${M_PUBLIC_LINKS}
    PRIVATE smartsme_flags ${M_LINKS})
  list(JOIN M_MAY_INCLUDE " " may_include)
  set_property(GLOBAL APPEND PROPERTY SMARTSME_LAYERS "${name}: ${may_include}")
endfunction()

# add_unit_test(<module> <unit> [LINKS …] [LABELS …]): tests/<module>/<unit>_test.cpp, which links that module only.
function(add_unit_test module unit)
  cmake_parse_arguments(T "" "" "LINKS;LABELS" ${ARGN})
  if(NOT T_LABELS)
    set(T_LABELS unit)
  endif()
  set(target ${module}_${unit}_test)
  add_executable(${target} ${CMAKE_CURRENT_SOURCE_DIR}/${unit}_test.cpp)
  set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  target_compile_definitions(${target} PRIVATE
    SMARTSME_SOURCE_DIR="${CMAKE_SOURCE_DIR}" SMARTSME_BINARY_DIR="${CMAKE_BINARY_DIR}")
  target_link_libraries(${target} PRIVATE smartsme_flags smartsme_${module} Qt6::Test ${T_LINKS})
  add_test(NAME ${module}.${unit} COMMAND ${target})
  set_tests_properties(${module}.${unit} PROPERTIES LABELS "${T_LABELS}" TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;SMARTSME_DATA=${CMAKE_SOURCE_DIR}/data")
endfunction()
